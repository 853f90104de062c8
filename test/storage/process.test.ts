import { beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/storage/migrations/all.ts';
import { describeEngines, openForTest, temporaryFile } from '../support/engines.ts';
import { buildStorage, runStorageProcess } from '../support/storage-process.ts';
import { until } from '../support/until.ts';

beforeAll(buildStorage, 60_000);

const WRITER = `
  const database = await open();
  const run = process.pid;
  for (let n = 0; ; n++) {
    const key = run + ':' + n;
    await database.run('insert into seen (key, expires_at) values ($1, $2)', [key, n]);
    say(key);
  }`;

describeEngines('other processes', (engine) => {
  it('lose no acknowledged row when they are killed', async () => {
    const place = await engine.place();
    const acknowledged: string[] = [];
    for (let round = 0; round < 4; round++) {
      const writer = runStorageProcess(place, WRITER);
      await until(() => writer.out().length > 500 * (round + 1));
      writer.child.kill('SIGKILL');
      expect(await writer.exit).toBe('SIGKILL');
      acknowledged.push(...writer.out().split('\n').slice(0, -1));
    }
    const database = await openForTest(place);
    const rows = await database.all<{ key: string }>('select key from seen');
    const stored = new Set(rows.map(({ key }) => key));
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((key) => !stored.has(key))).toEqual([]);
  });

  it('start and migrate at once', async () => {
    const place = await engine.place();
    const script = `
      const database = await open();
      say(JSON.stringify(await database.all('select version, name from schema_migrations order by version')));
      await database.close();`;
    const processes = Array.from({ length: 3 }, () => runStorageProcess(place, script));
    const all = MIGRATIONS.map(({ name }, index) => ({ version: index + 1, name }));
    for (const { exit, out, err } of processes) {
      expect(await exit, err()).toBe(0);
      expect(JSON.parse(out())).toEqual(all);
    }
  });

  it('count together without a loss', async () => {
    const place = await engine.place();
    const database = await openForTest(place);
    await database.run('create table counters (n bigint not null)');
    await database.run('insert into counters (n) values (0)');
    const script = `
      const database = await open();
      for (let n = 0; n < 50; n++) {
        await database.transaction((queries) => queries.run('update counters set n = n + 1'));
      }
      await database.close();`;
    const processes = Array.from({ length: 2 }, () => runStorageProcess(place, script));
    for (const { exit, err } of processes) expect(await exit, err()).toBe(0);
    expect(await database.get('select n from counters')).toEqual({ n: 100 });
  });
});

describe('a process with SQLite', () => {
  // @photostructure/sqlite 1.2.1 uses freed memory, and mostly crashes, where this does not hold.
  it('keeps a connection of which only a statement is in use while garbage is collected', async () => {
    const script = `
      import { openSqliteConnection } from './dist/storage/sqlite-module.js';
      const prepare = async () => {
        const connection = await openSqliteConnection(${JSON.stringify(await temporaryFile())});
        return { reference: new WeakRef(connection), statement: connection.prepare('select 1 as one') };
      };
      const { reference, statement } = await prepare();
      for (let n = 0; n < 20; n++) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        globalThis.gc();
        statement.all({});
      }
      say(reference.deref() ? 'kept' : 'collected');`;
    const place = { kind: 'sqlite', file: 'not opened', now: Date.now } as const;
    const { exit, out, err } = runStorageProcess(place, script, ['--expose-gc']);
    expect(await exit, err()).toBe(0);
    expect(out()).toBe('kept\n');
  });
});
