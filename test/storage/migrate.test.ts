import { stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Migration } from '../../src/storage/migrate.ts';
import { MIGRATIONS } from '../../src/storage/migrations/all.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { describeEngines, openForTest, temporaryFile } from '../support/engines.ts';

const notes: Migration = { name: 'notes', statements: ['create table notes (id text not null primary key)'] };
const body: Migration = {
  name: 'body',
  statements: ['alter table notes add column body text', "insert into notes (id, body) values ('a', 'b')"],
};

describeEngines('migrations', (engine) => {
  it('run once, and only what is new', async () => {
    const place = await engine.place();
    await openForTest(place, [notes]);
    const database = await openForTest(place, [notes, body]);
    await openForTest(place, [notes, body]);
    expect(await database.all('select version, name from schema_migrations order by version')).toEqual([
      { version: 1, name: 'notes' },
      { version: 2, name: 'body' },
    ]);
    expect(await database.all('select id, body from notes')).toEqual([{ id: 'a', body: 'b' }]);
  });

  it('run once for many replicas that start at the same time', async () => {
    const place = await engine.place();
    const replicas = await Promise.all(Array.from({ length: 5 }, () => openForTest(place, [notes, body])));
    for (const database of replicas) {
      expect(await database.all('select id, body from notes')).toEqual([{ id: 'a', body: 'b' }]);
    }
  });

  it('leave nothing of one that fails, and go on from there', async () => {
    const place = await engine.place();
    const broken = { ...body, statements: [...body.statements, 'insert into nowhere (id) values (1)'] };
    await expect(openDatabase(place, [notes, broken])).rejects.toThrow('nowhere');
    const database = await openForTest(place, [notes, body]);
    expect(await database.all('select id from notes')).toEqual([{ id: 'a' }]);
  });

  it('refuse a database of a newer version', async () => {
    const place = await engine.place();
    await openForTest(place, [notes, body]);
    await expect(openDatabase(place, [notes])).rejects.toThrow(
      'The database has the migration 2 (body), which this version of the bot does not know',
    );
  });

  it('refuse one that was changed after it ran', async () => {
    const place = await engine.place();
    await openForTest(place, [notes]);
    const changed = { ...notes, statements: ['create table notes (id bigint)'] };
    await expect(openDatabase(place, [changed])).rejects.toThrow(
      'The migration 1 (notes) was changed after it ran in this database',
    );
  });
});

describeEngines('the schema of each earlier version', (engine) => {
  it.each(MIGRATIONS.slice(0, -1).map(({ name }, index) => [name, index + 1] as const))(
    'up to %s goes on to the present one, tells each step before, and keeps what is stored',
    async (_, steps) => {
      const place = await engine.place();
      const older = await openForTest(place, MIGRATIONS.slice(0, steps));
      await older.run("insert into people (team_id, user_id, hides) values ('T1', 'U1', 1)");
      const told: string[] = [];
      const onMigration = (step: string) => told.push(step);
      const database = await openForTest({ ...place, onMigration });
      expect(told).toEqual(
        MIGRATIONS.slice(steps).map(({ name }, index) => `${steps + index + 1} (${name})`),
      );
      expect(await database.all('select user_id, hides from people')).toEqual([{ user_id: 'U1', hides: 1 }]);
    },
  );

  it('is nothing to tell of where the database is new', async () => {
    const told: string[] = [];
    const place = await engine.place();
    await openForTest({ ...place, onMigration: (step) => told.push(step) });
    expect(told).toEqual([]);
  });
});

describe('openDatabase', () => {
  it.skipIf(process.platform === 'win32')('makes a file that only its owner reads', async () => {
    const file = await temporaryFile();
    await openForTest({ kind: 'sqlite', file, now: Date.now });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('refuses a URL of another kind', async () => {
    const options = { kind: 'postgres', url: 'mysql://me:secret@host/db', onError: () => undefined } as const;
    const error = await openDatabase(options).catch(String);
    expect(error).toContain('does not begin with postgres://');
    expect(error).not.toContain('secret');
  });
});
