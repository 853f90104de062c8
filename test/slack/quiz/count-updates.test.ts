import { expect, onTestFinished, test } from 'vitest';
import type { Round } from '../../../src/quiz/round/round.ts';
import { createCountUpdates } from '../../../src/slack/quiz/count-updates.ts';
import { createVirtualTime } from '../../quiz/posting/simulation/virtual-time.ts';
import { createVirtualNap } from '../../support/virtual-nap.ts';

const MINUTE = 60_000;

/** Updates of counts in virtual time; `show` is what Slack says to one: milliseconds to wait, or 0. */
function startUpdates(show: () => number = () => 0) {
  const time = createVirtualTime(0);
  const shown: { id: string; at: number }[] = [];
  const updates = createCountUpdates({
    rounds: { now: async () => time.now(), round: async (id) => openRound(id) },
    async show({ id }) {
      shown.push({ id, at: time.now() });
      return show();
    },
    nap: createVirtualNap(time),
    onError: (error) => expect.unreachable(String(error)),
  });
  updates.start();
  onTestFinished(() => void updates.stop());
  const clickEvery = (milliseconds: number, count: number, id: string) => {
    for (let click = 0; click < count; click += 1) time.after(click * milliseconds, () => updates.mark(id));
  };
  return { shown, clickEvery, run: () => time.run(10 * MINUTE, () => false) };
}

test('twenty clicks a second change a message no more often than Slack allows in a minute', async () => {
  const { shown, clickEvery, run } = startUpdates();
  clickEvery(50, 1_200, 'a');
  await run();
  expect(shown.length).toBeLessThan(45);
  expect(shown.at(-1)?.at).toBeGreaterThanOrEqual(1_199 * 50);
});

test('a first click is shown at once', async () => {
  const { shown, clickEvery, run } = startUpdates();
  clickEvery(0, 1, 'a');
  await run();
  expect(shown).toEqual([{ id: 'a', at: 0 }]);
});

test('rounds take turns', async () => {
  const { shown, clickEvery, run } = startUpdates();
  clickEvery(100, 300, 'a');
  clickEvery(100, 300, 'b');
  await run();
  const ids = shown.map(({ id }) => id);
  expect(ids.filter((id, index) => index > 0 && id === ids[index - 1])).toEqual([]);
});

test('a count that Slack refused for its rate is shown after the wait', async () => {
  const waits = [30_000];
  const { shown, clickEvery, run } = startUpdates(() => waits.shift() ?? 0);
  clickEvery(0, 1, 'a');
  await run();
  expect(shown).toHaveLength(2);
  expect(shown[1]?.at).toBeGreaterThanOrEqual(30_000);
});

function openRound(id: string): Round {
  const item = null;
  const place = { teamId: 'T1', channelId: 'C1', subscriptionId: null, language: 'en', item } as const;
  const dates = {
    date: '2026-11-26',
    dueAt: 0,
    revealAt: 60 * MINUTE,
    postedAt: 0,
    revealedAt: null,
  } as const;
  return {
    id,
    kind: 'daily',
    ...place,
    ...dates,
    state: 'posted',
    reason: null,
    messageTs: '1',
    answered: 1,
  };
}
