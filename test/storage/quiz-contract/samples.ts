import type { QuizItem } from '../../../src/knowledge/quiz-item.ts';
import type { Plan } from '../../../src/quiz/posting/plan-store.ts';
import type { ClaimedPost, NewPost } from '../../../src/quiz/posting/post.ts';
import { dailyRoundId, type NewRound } from '../../../src/quiz/round/round.ts';
import {
  type QuizSettings,
  type Subscription,
  subscriptionId,
} from '../../../src/quiz/subscription/subscription.ts';
import type { SubscriptionChange } from '../../../src/quiz/subscription/subscription-store.ts';
import type { QuizStores } from '../../support/memory-quiz-store.ts';

export const HOUR = 3_600_000;
export const START = Date.parse('2026-11-25T01:30:00Z');
export const LEASE = 90_000;

export const SETTINGS: QuizSettings = {
  time: '09:30',
  zone: 'Asia/Shanghai',
  weekdays: ['mon', 'wed'],
  language: 'both',
  topics: ['pods'],
  difficulties: [1, 3],
  reveal: { kind: 'at', time: '17:00' },
  pauses: [{ from: '2026-12-24', to: '2026-12-31' }],
  holidays: [{ date: '2027-01-01', name: 'New Year' }],
};

export const EMPTY_PLAN: Plan = {
  rounds: [],
  missed: [],
  posts: [],
  lastDate: null,
  nextDueAt: null,
  revealOpenBy: null,
};

const text = (en: string) => ({ en, zh: `${en}（中文）` });

export function item(id: string): QuizItem {
  return {
    id,
    entryId: 'what-is-a-pod',
    kind: 'manifest',
    manifest: 'kind: Pod\n',
    difficulty: 2,
    question: text('What is missing?'),
    choices: [
      { text: text('the `apiVersion`'), right: true, reason: text('every object has one') },
      { text: text('"nothing"'), right: false, reason: text('it is refused') },
    ],
    file: 'pods/pod.md',
    line: 12,
  };
}

export function post(id: string, changes: Partial<NewPost> = {}): NewPost {
  return {
    id,
    teamId: 'T1',
    channelId: 'C1',
    content: { kind: 'round', roundId: id, date: '2026-11-25', itemId: 'item-1' },
    dueAt: START,
    deadlineAt: START + 2 * HOUR,
    ...changes,
  };
}

export function change(changes: Partial<SubscriptionChange> = {}): SubscriptionChange {
  return {
    teamId: 'T1',
    channelId: 'C1',
    state: { kind: 'on' },
    settings: SETTINGS,
    since: START - HOUR,
    changedBy: 'U1',
    nextDueAt: null,
    ...changes,
  };
}

export function daily(date: string, changes: Partial<NewRound> = {}): NewRound {
  const teamId = changes.teamId ?? 'T1';
  const channelId = changes.channelId ?? 'C1';
  const id = subscriptionId(teamId, channelId);
  return {
    id: dailyRoundId(id, date),
    kind: 'daily',
    subscriptionId: id,
    date,
    teamId,
    channelId,
    language: 'en',
    item: item(`item-of-${date}`),
    dueAt: START,
    revealAt: START + 24 * HOUR,
    ...changes,
  };
}

export function extra(id: string, changes: Partial<NewRound> = {}): NewRound {
  return { ...daily('2026-11-25', changes), id, kind: 'extra', subscriptionId: null };
}

export function postOf({ id, teamId, channelId, dueAt }: NewRound): NewPost {
  return post(id, { teamId, channelId, dueAt, deadlineAt: dueAt + 2 * HOUR });
}

/** The channel's subscription, made if there is none. */
export async function subscribed(
  { subscriptions }: QuizStores,
  teamId = 'T1',
  channelId = 'C1',
): Promise<Subscription> {
  await subscriptions.save(change({ teamId, channelId }), null);
  const subscription = await subscriptions.ofChannel(teamId, channelId);
  if (!subscription) throw new Error(`No subscription of ${channelId}`);
  return subscription;
}

/** Adds posts as a plan does. */
export async function owe(quiz: QuizStores, ...posts: NewPost[]): Promise<void> {
  await quiz.plans.write(await subscribed(quiz), { ...EMPTY_PLAN, posts });
}

/** Plans rounds of one channel with their posts. */
export async function plan(quiz: QuizStores, ...rounds: NewRound[]): Promise<void> {
  const [first] = rounds;
  const subscription = await subscribed(quiz, first?.teamId, first?.channelId);
  await quiz.plans.write(subscription, { ...EMPTY_PLAN, rounds, posts: rounds.map(postOf) });
}

/** Takes the next post, which must be there. */
export async function claimed({ posts }: QuizStores, owner = 'one'): Promise<ClaimedPost> {
  const claim = await posts.claim({ owner, lease: LEASE, exceptTeams: [] });
  if (!claim) throw new Error('No post is free');
  return claim;
}

/** Plans rounds and posts them all; the timestamp is `ts of` the round. */
export async function posted(quiz: QuizStores, ...rounds: NewRound[]): Promise<void> {
  await plan(quiz, ...rounds);
  for (const _ of rounds) {
    const claim = await claimed(quiz);
    await quiz.posts.record(claim, `ts of ${claim.id}`);
  }
}
