import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createMemorySeenStore, createSharedSeenStore, type SeenStore } from '../../src/slack/seen.ts';

/** Two replicas, each with what the other sees of the database. */
function replicas(shared: () => Promise<SeenStore | null>) {
  const errors: unknown[] = [];
  const options = { shared, now: () => 0, onError: (error: unknown) => errors.push(error) };
  return { one: createSharedSeenStore(options), other: createSharedSeenStore(options), errors };
}

describe('what two replicas have seen', () => {
  it('is claimed once by both, also where the database takes a second', async () => {
    const database = createMemorySeenStore();
    const slow: SeenStore = {
      async claim(key) {
        await sleep(1_000);
        return database.claim(key);
      },
    };
    const { one, other, errors } = replicas(async () => slow);
    const claims = await Promise.all([one.claim('post:T:C:1'), other.claim('post:T:C:1')]);
    expect(claims.toSorted()).toEqual([false, true]);
    expect(errors).toEqual([]);
  });

  it('is claimed by each alone without a database, or while that fails', async () => {
    const without = replicas(async () => null);
    expect(await without.one.claim('post:T:C:1')).toBe(true);
    expect(await without.one.claim('post:T:C:1')).toBe(false);
    const failing = replicas(async () => {
      throw new Error('the server is away');
    });
    expect(await failing.one.claim('post:T:C:1')).toBe(true);
    expect(await failing.one.claim('post:T:C:1')).toBe(false);
    expect(await failing.other.claim('post:T:C:1')).toBe(true);
    expect(failing.errors).toHaveLength(2);
  });

  it('is no matter of the database where only one connection can bring it again', async () => {
    const { one, errors } = replicas(() => Promise.reject(new Error('is not to be asked')));
    expect(await one.claim('envelope:1')).toBe(true);
    expect(await one.claim('chatter:post:T:C:1')).toBe(true);
    expect(errors).toEqual([]);
  });
});
