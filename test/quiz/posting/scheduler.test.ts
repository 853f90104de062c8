import { expect, it, onTestFinished } from 'vitest';
import { createNap } from '../../../src/quiz/posting/nap.ts';
import { createScheduler } from '../../../src/quiz/posting/scheduler.ts';
import type { SchedulerEvent } from '../../../src/quiz/posting/scheduler-event.ts';
import { TIMING } from '../../../src/quiz/posting/timing.ts';
import { HOUR } from '../../storage/quiz-contract/samples.ts';
import { memoryQuizStores } from '../../support/memory-quiz-store.ts';
import { emptyState } from '../../support/memory-store/state.ts';
import { until } from '../../support/until.ts';
import { itemsOf } from '../items.ts';
import { subscriptionOf } from '../subscription/subscriptions.ts';

const QUICK = { ...TIMING, tick: 20, busy: 5, pace: 1 };
const DUE_AT = Date.parse('2026-11-25T09:30:00Z');

/** A scheduler over the quizzes of some channels, all due at the same time. */
async function scheduled(...channels: string[]) {
  const clock = { now: DUE_AT - HOUR };
  const state = emptyState();
  const quiz = memoryQuizStores({ state, now: () => clock.now });
  for (const channelId of channels) {
    const { settings, changedBy } = subscriptionOf();
    const place = { teamId: 'T1', channelId, changedBy, since: clock.now, nextDueAt: DUE_AT };
    await quiz.subscriptions.save({ ...place, state: { kind: 'on' }, settings }, null);
  }
  const events: SchedulerEvent[] = [];
  const seen: string[] = [];
  const ports = { posts: { ...quiz.posts }, plans: { ...quiz.plans } };
  const scheduler = createScheduler({
    ...ports,
    poster: {
      async send({ id }) {
        seen.push(id);
        return { kind: 'sent', ts: `ts of ${id}` };
      },
      find: async () => ({ kind: 'absent' }),
    },
    items: () => itemsOf({ pods: 3 }),
    report: (event) => void events.push(event),
    monotonic: () => performance.now(),
    createNap,
    owner: 'one',
    timing: QUICK,
  });
  scheduler.start();
  onTestFinished(scheduler.stop);
  return { clock, state, ...ports, events, seen, scheduler };
}

it('posts at the due time, and reveals before the next round', async () => {
  const { clock, seen, scheduler } = await scheduled('C1');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toEqual([]);
  clock.now = DUE_AT;
  scheduler.wake();
  await until(() => seen.length === 1);
  clock.now = DUE_AT + 24 * HOUR;
  scheduler.wake();
  await until(() => seen.length === 3);
  expect(seen).toEqual(['T1.C1.2026-11-25', 'T1.C1.2026-11-25.reveal.en', 'T1.C1.2026-11-26']);
});

it('posts late within two hours of downtime, once', async () => {
  const { clock, seen, scheduler } = await scheduled('C1');
  clock.now = DUE_AT + 2 * HOUR - 60_000;
  scheduler.wake();
  await until(() => seen.length === 1);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(seen).toEqual(['T1.C1.2026-11-25']);
});

it('sends one notice for all dates that it was away', async () => {
  const { clock, state, seen, scheduler } = await scheduled('C1');
  clock.now = DUE_AT + 2 * 24 * HOUR + 3 * HOUR;
  scheduler.wake();
  await until(() => seen.length === 1);
  expect(seen).toEqual(['T1.C1.2026-11-27.missed']);
  const missed = [...state.posts.values()].filter((post) => post.state === 'missed');
  expect(missed.map(({ id, reason }) => [id, reason])).toEqual(
    ['25', '26', '27'].map((day) => [`T1.C1.2026-11-${day}`, 'late']),
  );
});

it('reports a database that is away, and goes on when it is back', async () => {
  const { clock, posts, events, seen, scheduler } = await scheduled('C1');
  const { beat, claim } = posts;
  const away = async () => {
    throw new Error('the server is away');
  };
  Object.assign(posts, { beat: away, claim: away });
  clock.now = DUE_AT;
  scheduler.wake();
  await until(() => events.some(({ kind }) => kind === 'look-failed'));
  await until(() => events.some(({ kind }) => kind === 'claim-failed'));
  expect(seen).toEqual([]);
  Object.assign(posts, { beat, claim });
  await until(() => seen.length === 1);
});

it('plans the others where one channel cannot be planned', async () => {
  const { clock, plans, events, seen, scheduler } = await scheduled('C1', 'C2', 'C3');
  const { write } = plans;
  plans.write = async (subscription, plan) => {
    if (subscription.id === 'T1.C1') throw new Error('the row is broken');
    return write(subscription, plan);
  };
  clock.now = DUE_AT;
  scheduler.wake();
  await until(() => seen.length === 2);
  expect(seen).toEqual(['T1.C2.2026-11-25', 'T1.C3.2026-11-25']);
  expect(events).toContainEqual(expect.objectContaining({ kind: 'plan-failed', subscriptionId: 'T1.C1' }));
});

it('takes nothing new once it is stopped', async () => {
  const { clock, seen, scheduler } = await scheduled('C1');
  await scheduler.stop();
  clock.now = DUE_AT;
  scheduler.wake();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(seen).toEqual([]);
});
