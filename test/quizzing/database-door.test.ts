import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNap, type Nap } from '../../src/quiz/posting/nap.ts';
import { createDatabaseDoor, type UseDatabase } from '../../src/quizzing/database-door.ts';
import type { Database } from '../../src/storage/database.ts';
import { describeEngines } from '../support/engines.ts';

/** Sleeps no longer than a moment, and tells how long it should have. */
function shortNap(): Nap & { slept: number[] } {
  const nap = createNap();
  const slept: number[] = [];
  return {
    slept,
    wake: nap.wake,
    sleep(milliseconds) {
      slept.push(milliseconds);
      return nap.sleep(milliseconds > 60_000 ? milliseconds : 1);
    },
  };
}

function doorTo(open: () => Promise<Database>, use: UseDatabase = async () => async () => undefined) {
  const nap = shortNap();
  const door = createDatabaseDoor({ open, use, nap, logger: pino({ level: 'silent' }) });
  onTestFinished(() => door.close());
  return { door, nap };
}

describeEngines('the door to the database', (engine) => {
  it('opens it, tries again until it can be opened, and then hands it out', async () => {
    let tries = 0;
    let handOut = (_: Database) => {};
    const used = new Promise<Database>((resolve) => {
      handOut = resolve;
    });
    const open = async () => {
      tries++;
      if (tries < 3) throw new Error('the server is away');
      return engine.open();
    };
    const { door, nap } = doorTo(open, async (database) => {
      handOut(database);
      return async () => undefined;
    });
    await door.open();
    expect(await (await used).now()).toBeGreaterThan(0);
    expect(nap.slept.slice(0, 2)).toEqual([15_000, 15_000]);
  });

  it('opens it again for who failed with it, as a quiz whose first query was cut off', async () => {
    let tries = 0;
    let succeed = () => {};
    const used = new Promise<void>((resolve) => {
      succeed = resolve;
    });
    const { door } = doorTo(
      () => engine.open(),
      async () => {
        tries++;
        if (tries < 3) throw new Error('the connection broke');
        succeed();
        return async () => undefined;
      },
    );
    await door.open();
    await used;
    expect(tries).toBe(3);
  });
});

describe('a door that is closed', () => {
  it('ends also while there is no database', async () => {
    const { door } = doorTo(() => Promise.reject(new Error('the server is away')));
    await door.open();
    await expect(door.close()).resolves.toBeUndefined();
  });
});
