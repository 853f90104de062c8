import { chmod, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type DatabaseOptions, openDatabase } from '../../src/storage/open-database.ts';
import { openForTest, temporaryFile } from '../support/engines.ts';

const INSERT = 'insert into seen (key, expires_at) values ($1, $2)';

function sqlite(file: string, busyTimeoutMs?: number): DatabaseOptions {
  return { kind: 'sqlite', file, now: Date.now, ...(busyTimeoutMs !== undefined && { busyTimeoutMs }) };
}

it('waits for a lock as long as it was told, and lets others run meanwhile', async () => {
  const file = await temporaryFile();
  const holder = await openForTest(sqlite(file));
  const waiting = await openForTest(sqlite(file, 200));
  let ticks = 0;
  const timer = setInterval(() => ticks++, 10);
  await holder.transaction(async () => {
    await expect(waiting.run(INSERT, ['a', 1])).rejects.toThrow(
      `${file} is busy: another process holds its lock. Nothing of this step was saved; try again.`,
    );
    expect(await waiting.all('select key from seen')).toEqual([]);
  });
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(2);
  expect(await waiting.run(INSERT, ['a', 1])).toBe(1);
});

it('goes on when the lock is given back in time', async () => {
  const file = await temporaryFile();
  const holder = await openForTest(sqlite(file));
  const waiting = await openForTest(sqlite(file));
  const held = holder.transaction(() => new Promise((resolve) => setTimeout(resolve, 150)));
  expect(await waiting.all(`${INSERT} returning key`, ['a', 1])).toEqual([{ key: 'a' }]);
  await held;
});

it('says that the disk is full, keeps what was saved, and recovers', async () => {
  const file = await temporaryFile();
  const database = await openForTest(sqlite(file));
  await database.run(INSERT, ['kept', 1]);
  const pages = await database.get<{ page_count: number }>('pragma page_count');
  await database.all(`pragma max_page_count = ${pages?.page_count}`);
  const fill = database.transaction(async (queries) => {
    for (let n = 0; n < 1000; n++) await queries.run(INSERT, [`${n}`.padEnd(500, '.'), n]);
  });
  await expect(fill).rejects.toThrow(`${file}: the disk is full. Nothing of this step was saved`);
  expect(await database.all('select key from seen')).toEqual([{ key: 'kept' }]);
  await database.all('pragma max_page_count = 100000');
  expect(await database.run(INSERT, ['after', 1])).toBe(1);
});

it('says that a file is no database, and leaves it alone', async () => {
  const file = await temporaryFile();
  const content = 'This is a diary and no database. '.repeat(100);
  await writeFile(file, content);
  await expect(openDatabase(sqlite(file))).rejects.toThrow(
    `${file} is damaged, or no database of this bot: file is not a database. Restore a backup, or move it away.`,
  );
  expect(await readFile(file, 'utf8')).toBe(content);
});

it('says that a file was damaged in the middle', async () => {
  const file = await temporaryFile();
  const first = await openForTest(sqlite(file));
  for (let n = 0; n < 200; n++) await first.run(INSERT, [`${n}`.padEnd(200, '.'), n]);
  await first.close();
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  await handle.write(Buffer.alloc(size - 4096, 0x5a), 0, size - 4096, 4096);
  await handle.close();
  const use = async () => (await openForTest(sqlite(file))).all('select key, expires_at from seen');
  await expect(use()).rejects.toMatchObject({ name: 'DatabaseDamagedError' });
});

it('says that a place cannot be opened', async () => {
  const file = await temporaryFile();
  await mkdir(file);
  await expect(openDatabase(sqlite(file))).rejects.toThrow(`${file} cannot be used: it cannot be opened`);
  const blocked = await temporaryFile('file');
  await writeFile(blocked, '');
  await expect(openDatabase(sqlite(join(blocked, 'bot.db')))).rejects.toThrow('its folder cannot be made');
});

it.skipIf(process.getuid?.() === 0)('says that a file may only be read', async () => {
  const file = await temporaryFile();
  await (await openForTest(sqlite(file))).close();
  await chmod(file, 0o444);
  const write = async () => (await openForTest(sqlite(file))).run(INSERT, ['a', 1]);
  await expect(write()).rejects.toThrow('it may only be read');
});
