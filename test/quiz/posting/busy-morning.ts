import type { LocalTime } from '../../../src/quiz/calendar/local-time.ts';
import type { ClaimedPost } from '../../../src/quiz/posting/post.ts';
import type { SendOutcome } from '../../../src/quiz/posting/poster.ts';
import { createScheduler, type Scheduler } from '../../../src/quiz/posting/scheduler.ts';
import type { SchedulerEvent } from '../../../src/quiz/posting/scheduler-event.ts';
import { TIMING } from '../../../src/quiz/posting/timing.ts';
import { submitChoice } from '../../../src/quiz/round/submit-choice.ts';
import { changedSubscription } from '../../../src/quiz/subscription/changed-subscription.ts';
import { DEFAULT_SETTINGS } from '../../../src/quiz/subscription/default-settings.ts';
import { memoryQuizStores, type QuizStores } from '../../support/memory-quiz-store.ts';
import { emptyState, type QuizState } from '../../support/memory-store/state.ts';
import { createVirtualNap } from '../../support/virtual-nap.ts';
import { itemsOf } from '../items.ts';
import { createVirtualTime, type VirtualTime } from './simulation/virtual-time.ts';

export const MINUTE = 60_000;
/** A Thursday; the quiz is at 09:30. */
export const START = Date.parse('2026-11-26T09:29:00Z');
export const DUE = START + MINUTE;

const STORE_CALL_MS = 2;
const SLACK_ANSWER_MS = 300;

export interface Sent {
  id: string;
  teamId: string;
  channelId: string;
  kind: ClaimedPost['content']['kind'];
  dueAt: number;
  at: number;
}

interface Subscribed {
  teamId?: string;
  time?: LocalTime;
  /** Minutes after half past nine; without it, when the next question comes. */
  revealAfter?: number;
  /** Sets channels of one workspace apart. */
  prefix?: string;
}

/** Many channels, a store that takes one call at a time, and a Slack that counts. */
export interface BusyMorning {
  time: VirtualTime;
  state: QuizState;
  sent: Sent[];
  events: SchedulerEvent[];
  /** How often the history was asked for. */
  looks(): number;
  subscribe(count: number, options?: Subscribed): Promise<void>;
  startScheduler(owner: string): Scheduler;
  /** Somebody clicks under the question of a channel; resolves to the milliseconds until the verdict. */
  click(round: { id: string; channelId: string }, userId: string): Promise<number>;
}

/** `answer` is what Slack says to a post: it takes it, or names the milliseconds to wait. */
export function createBusyMorning(answer: (post: ClaimedPost, at: number) => number): BusyMorning {
  const time = createVirtualTime(START);
  const state = emptyState();
  const stores = oneCallAtATime(memoryQuizStores({ state, now: time.now }), time);
  const world = { sent: [] as Sent[], events: [] as SchedulerEvent[], looks: 0 };
  const send = async (post: ClaimedPost): Promise<SendOutcome> => {
    const { id, teamId, channelId, dueAt, content } = post;
    const retryAfter = answer(post, time.now());
    if (retryAfter === 0)
      world.sent.push({ id, teamId, channelId, dueAt, kind: content.kind, at: time.now() });
    await time.delay(SLACK_ANSWER_MS);
    return retryAfter === 0 ? { kind: 'sent', ts: id } : { kind: 'rate-limited', retryAfter };
  };
  return {
    time,
    state,
    ...world,
    looks: () => world.looks,
    subscribe: (count, options) => subscribe(stores, count, options),
    startScheduler(owner) {
      const scheduler = createScheduler({
        ...stores,
        poster: {
          send,
          async find() {
            world.looks += 1;
            return { kind: 'absent' };
          },
        },
        monotonic: time.now,
        createNap: () => createVirtualNap(time),
        items: () => ITEMS,
        report: (event) => world.events.push(event),
        owner,
        timing: TIMING,
      });
      scheduler.start();
      return scheduler;
    },
    async click({ id, channelId }, userId) {
      const before = time.now();
      const place = { roundId: id, teamId: 'T1', channelId, userId, messageTs: id };
      const { verdict } = await submitChoice({ ...place, letter: 'A' }, stores);
      if (verdict.kind !== 'right' && verdict.kind !== 'wrong')
        throw new Error(`A click was ${verdict.kind}`);
      return time.now() - before;
    },
  };
}

const ITEMS = itemsOf({ pods: 3, probes: 3 });

async function subscribe(
  stores: QuizStores,
  count: number,
  { teamId = 'T1', time = '09:30', revealAfter, prefix = 'C' }: Subscribed = {},
): Promise<void> {
  const reveal =
    revealAfter === undefined
      ? DEFAULT_SETTINGS.reveal
      : ({ kind: 'at', time: `09:${30 + revealAfter}` } as const);
  for (let index = 0; index < count; index += 1) {
    const settings = { ...DEFAULT_SETTINGS, zone: 'UTC', language: 'en', time, reveal } as const;
    const channelId = `${prefix}${teamId}${String(index).padStart(4, '0')}`;
    const changer = { teamId, channelId, changedBy: 'U1', now: START };
    await stores.subscriptions.save(changedSubscription(null, { isOn: true, settings }, changer), null);
  }
}

type Method = (...args: never[]) => Promise<unknown>;

/** As a SQLite file answers: each call takes its time, and the next waits for it. */
function oneCallAtATime(stores: QuizStores, time: VirtualTime): QuizStores {
  let last: Promise<unknown> = Promise.resolve();
  const through =
    (method: Method) =>
    (...args: never[]) => {
      const call = last.then(() => time.delay(STORE_CALL_MS)).then(() => method(...args));
      last = call.catch(() => undefined);
      return call;
    };
  const wrapped = Object.entries(stores).map(([name, store]) => {
    const methods = Object.entries(store as Record<string, Method>);
    return [name, Object.fromEntries(methods.map(([key, method]) => [key, through(method)]))];
  });
  return Object.fromEntries(wrapped) as QuizStores;
}
