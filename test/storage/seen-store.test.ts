import { expect, it } from 'vitest';
import { createSeenStore } from '../../src/storage/seen-store.ts';
import { describeEngines, openForTest } from '../support/engines.ts';

const DAY = 86_400_000;

describeEngines('the seen store', (engine) => {
  it('lets a key through once, also when it comes ten times at once', async () => {
    const seen = createSeenStore(await engine.open());
    const claims = await Promise.all(Array.from({ length: 10 }, () => seen.claim('event:Ev1')));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await seen.claim('event:Ev1')).toBe(false);
    expect(await seen.claim('event:Ev2')).toBe(true);
  });

  it('remembers across a restart and for other replicas', async () => {
    const place = await engine.place();
    const first = await openForTest(place);
    const second = await openForTest(place);
    expect(await createSeenStore(first).claim('event:Ev1')).toBe(true);
    expect(await createSeenStore(second).claim('event:Ev1')).toBe(false);
    await first.close();
    expect(await createSeenStore(await openForTest(place)).claim('event:Ev1')).toBe(false);
  });

  it('forgets a key after two days, and frees its place', async () => {
    let now = 1_790_000_000_000;
    const database = await engine.open(() => now);
    const seen = createSeenStore(database);
    await seen.claim('old');
    await seen.claim('older than it looks');
    now += 2 * DAY - 1;
    expect(await seen.claim('old')).toBe(false);
    now += 1;
    expect(await seen.claim('old')).toBe(true);
    now += DAY;
    await seen.claim('new');
    expect(await database.all('select key from seen order by key')).toEqual([{ key: 'new' }, { key: 'old' }]);
  });
});
