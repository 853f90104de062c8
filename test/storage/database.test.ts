import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Database, SqlValue } from '../../src/storage/database.ts';
import { isUniqueViolation } from '../../src/storage/errors.ts';
import { describeEngines } from '../support/engines.ts';

const CREATE = `create table counters (
  id text not null primary key,
  n bigint not null check (n >= 0),
  parent text references counters (id)
)`;
const INSERT = 'insert into counters (id, n) values ($1, $2)';
const ADD = 'update counters set n = n + 1 where id = $1';
const READ = 'select n from counters where id = $1';

async function withCounter(database: Database): Promise<Database> {
  await database.run(CREATE);
  await database.run(INSERT, ['a', 0]);
  return database;
}

describeEngines('a database', (engine) => {
  it('gives the same rows from both engines', async () => {
    const database = await withCounter(await engine.open());
    await database.run(INSERT, ['42', 1_790_000_000_000]);
    expect(await database.all('select id, n, parent from counters order by id')).toEqual([
      { id: '42', n: 1_790_000_000_000, parent: null },
      { id: 'a', n: 0, parent: null },
    ]);
    expect(
      await database.get('select count(*) as count, sum(n) as sum, max(n) > $1 as large from counters', [5]),
    ).toEqual({ count: 2, sum: 1_790_000_000_000, large: 1 });
    expect(await database.get(READ, ['none'])).toBeUndefined();
  });

  it('takes a parameter twice, and text that looks like a number as text', async () => {
    const database = await withCounter(await engine.open());
    await database.run('update counters set id = $1 where id = $2 or id = $1', ['007', 'a']);
    expect(await database.all('select id from counters')).toEqual([{ id: '007' }]);
  });

  it('keeps every character', async () => {
    const database = await withCounter(await engine.open());
    const text = `Pod 探针 🚀 "quoted" 'single' \\ $1 \n`;
    await database.run(INSERT, [text, 1]);
    expect(await database.get('select id from counters where id = $1', [text])).toEqual({ id: text });
  });

  it('says how many rows were written', async () => {
    const database = await withCounter(await engine.open());
    expect(await database.run(`${INSERT} on conflict do nothing`, ['a', 1])).toBe(0);
    expect(await database.run(`${INSERT} on conflict do nothing`, ['b', 1])).toBe(1);
    expect(await database.run('update counters set n = $1', [9])).toBe(2);
  });

  it('refuses a wrong number of parameters', async () => {
    const database = await withCounter(await engine.open());
    await expect(database.run(INSERT, ['b'])).rejects.toThrow();
    await expect(database.run(ADD, ['a', 'b'])).rejects.toThrow();
  });

  it.each<[string, string, SqlValue[]]>([
    ['unique', INSERT, ['a', 1]],
    ['check', INSERT, ['b', -1]],
    ['not-null', INSERT, ['b', null]],
    ['foreign-key', 'update counters set parent = $1', ['none']],
  ])('names the constraint that a row breaks: %s', async (kind, sql, params) => {
    const database = await withCounter(await engine.open());
    const steps = [() => database.run(sql, params), () => database.all(`${sql} returning id`, params)];
    for (const step of steps) {
      const error = await step().catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: 'ConstraintError', kind });
      expect(isUniqueViolation(error)).toBe(kind === 'unique');
    }
  });

  it('loses no increment of a hundred at once', async () => {
    const database = await withCounter(await engine.open());
    await Promise.all(Array.from({ length: 50 }, () => database.run(ADD, ['a'])));
    const readThenWrite = () =>
      database.transaction(async (queries) => {
        const lock = engine.name === 'PostgreSQL' ? ' for update' : '';
        const row = await queries.get<{ n: number }>(READ + lock, ['a']);
        await sleep(1);
        await queries.run('update counters set n = $1 where id = $2', [(row?.n ?? 0) + 1, 'a']);
      });
    await Promise.all(Array.from({ length: 50 }, readThenWrite));
    expect(await database.get(READ, ['a'])).toEqual({ n: 100 });
  });

  it('tells the clock that it was given', async () => {
    const database = await engine.open(() => 1_790_000_000_123.7);
    expect(await database.now()).toBe(1_790_000_000_123);
    expect(await database.transaction((queries) => queries.now())).toBe(1_790_000_000_123);
  });

  it('has a clock of its own otherwise', async () => {
    const database = await engine.open();
    expect(Math.abs((await database.now()) - Date.now())).toBeLessThan(60_000);
  });

  it('closes twice, after what is under way, and says afterwards that it is closed', async () => {
    const database = await withCounter(await engine.open());
    const slow = database.transaction(async (queries) => {
      await sleep(50);
      return queries.run(ADD, ['a']);
    });
    await sleep(10);
    await Promise.all([database.close(), database.close()]);
    expect(await slow).toBe(1);
    await database.close();
    await expect(database.all('select 1 as one')).rejects.toThrow('it was closed');
  });
});
