import { expect, it, onTestFinished } from 'vitest';
import { createNap } from '../../../src/quiz/posting/nap.ts';
import { createPostLine } from '../../../src/quiz/posting/post-line.ts';
import type { Poster, SendOutcome } from '../../../src/quiz/posting/poster.ts';
import type { SchedulerEvent } from '../../../src/quiz/posting/scheduler-event.ts';
import { TIMING } from '../../../src/quiz/posting/timing.ts';
import { owe, post, START } from '../../storage/quiz-contract/samples.ts';
import { memoryQuizStores } from '../../support/memory-quiz-store.ts';
import { emptyState } from '../../support/memory-store/state.ts';
import { until } from '../../support/until.ts';

const QUICK = { ...TIMING, tick: 20, pace: 1 };

/** A line over some posts of two workspaces; `send` is what Slack does with each. */
async function lineOf(ids: string[], send: (id: string) => Promise<SendOutcome>) {
  const clock = { now: START, monotonic: 0 };
  const quiz = memoryQuizStores({ state: emptyState(), now: () => clock.now });
  await owe(
    quiz,
    ...ids.map((id, index) => post(id, { dueAt: START - 100 + index, teamId: id.slice(0, 2) })),
  );
  const events: SchedulerEvent[] = [];
  const sent: string[] = [];
  const poster: Poster = {
    async send({ id }) {
      sent.push(id);
      return send(id);
    },
    find: async () => ({ kind: 'absent' }),
  };
  const report = (event: SchedulerEvent) => void events.push(event);
  const monotonic = () => clock.monotonic;
  const posts = { ...quiz.posts };
  const line = createPostLine({ posts, poster, monotonic, createNap, report, owner: 'one', timing: QUICK });
  const running = line.run();
  onTestFinished(async () => {
    line.stop();
    await running;
  });
  return { clock, posts, events, sent, line, running };
}

const sentBy = async (id: string): Promise<SendOutcome> => ({ kind: 'sent', ts: `ts of ${id}` });

it('posts what is due, oldest first', async () => {
  const { sent, events } = await lineOf(['T1-a', 'T1-b', 'T1-c'], sentBy);
  await until(() => events.length === 3);
  expect(sent).toEqual(['T1-a', 'T1-b', 'T1-c']);
});

it('is not held up by one slow answer, and waits for it when it stops', async () => {
  let answer = () => {};
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { events, line, running } = await lineOf(['T1-slow', 'T1-b', 'T1-c'], async (id) => {
    if (id === 'T1-slow') await slow;
    return sentBy(id);
  });
  await until(() => events.length === 2);
  line.stop();
  let isOver = false;
  void running.then(() => {
    isOver = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isOver).toBe(false);
  answer();
  await running;
  expect(events).toHaveLength(3);
});

it('leaves a workspace alone that Slack asked to wait, while another goes on', async () => {
  let isLimited = true;
  const { sent, clock, line } = await lineOf(['T1-a', 'T1-b', 'T2-a', 'T2-b'], async (id) => {
    if (id === 'T1-a' && isLimited) return { kind: 'rate-limited', retryAfter: 30_000 };
    return sentBy(id);
  });
  await until(() => sent.includes('T2-b'));
  isLimited = false;
  clock.now += 30_000;
  line.wake();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(sent).toEqual(['T1-a', 'T2-a', 'T2-b']);
  clock.monotonic += 30_000;
  line.wake();
  await until(() => sent.length === 5);
  expect(sent.slice(3)).toEqual(['T1-a', 'T1-b']);
});

it('goes on after the database was away', async () => {
  const { posts, events, sent, line } = await lineOf([], sentBy);
  const claim = posts.claim;
  posts.claim = async () => {
    throw new Error('the database is locked');
  };
  line.wake();
  await until(() => events.some(({ kind }) => kind === 'claim-failed'));
  posts.claim = claim;
  const count = events.length;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(events.length).toBeLessThanOrEqual(count + 1);
  expect(sent).toEqual([]);
});
