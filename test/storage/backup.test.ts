import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { backupSqlite } from '../../src/storage/backup.ts';
import { openForTest, temporaryFile } from '../support/engines.ts';

const INSERT = 'insert into seen (key, expires_at) values ($1, $2)';

test('a backup of a database in use holds what was committed, and opens as one', async () => {
  const file = await temporaryFile();
  const database = await openForTest({ kind: 'sqlite', file, now: Date.now });
  await database.run(INSERT, ['before', 1]);
  const target = join(dirname(file), 'backups', 'saved.db');
  await backupSqlite(file, target);
  await database.run(INSERT, ['after', 1]);

  const restored = await openForTest({ kind: 'sqlite', file: target, now: Date.now });
  expect(await restored.all('select key from seen')).toEqual([{ key: 'before' }]);
});

test('it holds nothing of a transaction that is under way', async () => {
  const file = await temporaryFile();
  const database = await openForTest({ kind: 'sqlite', file, now: Date.now });
  const target = join(dirname(file), 'saved.db');
  await database.transaction(async (queries) => {
    await queries.run(INSERT, ['half', 1]);
    await backupSqlite(file, target);
    await queries.run(INSERT, ['whole', 1]);
  });
  const restored = await openForTest({ kind: 'sqlite', file: target, now: Date.now });
  expect(await restored.all('select key from seen')).toEqual([]);
});

test('it never replaces a file, and leaves nothing behind', async () => {
  const file = await temporaryFile();
  const target = join(dirname(file), 'saved.db');
  await expect(backupSqlite(file, target)).rejects.toThrow(/^There is no database at/);
  await openForTest({ kind: 'sqlite', file, now: Date.now });
  await writeFile(target, 'something else');
  await expect(backupSqlite(file, target)).rejects.toThrow(/exists already/);
  expect((await readdir(dirname(file))).filter((name) => name.startsWith('saved'))).toEqual(['saved.db']);
});
