import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Database, Queries } from '../../src/storage/database.ts';
import { isUniqueViolation } from '../../src/storage/errors.ts';
import { describeEngines, type EngineUnderTest } from '../support/engines.ts';

const INSERT = 'insert into notes (id) values ($1)';

async function openNotes(engine: EngineUnderTest): Promise<Database> {
  const database = await engine.open();
  await database.run('create table notes (id text not null primary key)');
  return database;
}

async function idsOf(database: Queries): Promise<unknown[]> {
  return (await database.all('select id from notes order by id')).map(({ id }) => id);
}

describeEngines('a transaction', (engine) => {
  it('commits all of its work and returns the result', async () => {
    const database = await openNotes(engine);
    const ids = await database.transaction(async (queries) => {
      await queries.run(INSERT, ['a']);
      await queries.run(INSERT, ['b']);
      return idsOf(queries);
    });
    expect(ids).toEqual(['a', 'b']);
    expect(await idsOf(database)).toEqual(['a', 'b']);
  });

  it('leaves nothing of work that throws', async () => {
    const database = await openNotes(engine);
    const work = database.transaction(async (queries) => {
      await queries.run(INSERT, ['a']);
      await sleep(5);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await idsOf(database)).toEqual([]);
  });

  it('leaves nothing if one of its queries failed and the work went on', async () => {
    const database = await openNotes(engine);
    const work = database.transaction(async (queries) => {
      await queries.run(INSERT, ['a']);
      await queries.run(INSERT, ['a']).catch(() => undefined);
      return 'done';
    });
    await expect(work).rejects.toSatisfy(isUniqueViolation);
    expect(await idsOf(database)).toEqual([]);
  });

  it('takes in nothing that runs beside it', async () => {
    const database = await openNotes(engine);
    const failing = database.transaction(async (queries) => {
      await queries.run(INSERT, ['inside']);
      await sleep(30);
      throw new Error('rolled back');
    });
    const beside = sleep(10).then(() => database.run(INSERT, ['beside']));
    await expect(failing).rejects.toThrow('rolled back');
    await beside;
    expect(await idsOf(database)).toEqual(['beside']);
  });

  it('goes on after one that failed', async () => {
    const database = await openNotes(engine);
    for (let round = 0; round < 30; round++) {
      await expect(database.transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    }
    await database.transaction((queries) => queries.run(INSERT, ['a']));
    expect(await idsOf(database)).toEqual(['a']);
  });

  it('refuses the outer queries inside it, rather than waiting for itself', async () => {
    const database = await openNotes(engine);
    await expect(database.transaction(() => database.run(INSERT, ['a']))).rejects.toThrow(
      'use the queries it is given',
    );
    await expect(database.transaction(() => database.transaction(idsOf))).rejects.toThrow('Wrong use');
  });

  it('refuses its queries after its end', async () => {
    const database = await openNotes(engine);
    const kept = await database.transaction(async (queries) => queries);
    await expect(kept.run(INSERT, ['a'])).rejects.toThrow('It has ended');
  });
});
