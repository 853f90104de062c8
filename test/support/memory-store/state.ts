import { type NewPost, POST_RANK } from '../../../src/quiz/posting/post.ts';
import type { Review } from '../../../src/quiz/practice/memory.ts';
import type { NewRound, Round } from '../../../src/quiz/round/round.ts';
import type { NewSubmission } from '../../../src/quiz/round/round-store.ts';
import type { RoundState } from '../../../src/quiz/standings/played.ts';
import type { StopReason, Subscription } from '../../../src/quiz/subscription/subscription.ts';

export interface StoredPost extends NewPost {
  state: Exclude<RoundState, 'revealed'>;
  reason: string | null;
  attempt: number;
  owner: string | null;
  leaseUntil: number;
  notBefore: number;
  firstTryAt: number | null;
  inDoubt: boolean;
  messageTs: string | null;
  postedAt: number | null;
}

export type StoredRound = NewRound & Pick<Round, 'revealedAt' | 'answered'>;
export type StoredSubscription = Subscription & { nextDueAt: number | null };

/** All that is stored, as plain data: `structuredClone` of it is a backup. */
export interface QuizState {
  subscriptions: Map<string, StoredSubscription>;
  rounds: Map<string, StoredRound>;
  posts: Map<string, StoredPost>;
  /** In the order in which they were made. */
  submissions: (NewSubmission & { at: number })[];
  practice: { teamId: string; userId: string; review: Review }[];
  /** Keys of `personKey`. */
  hidden: Set<string>;
  heartbeats: Map<string, { since: number; lastAt: number }>;
}

/** What the factories are made over. Every operation of theirs happens as a whole when it is called. */
export interface Memory {
  state: QuizState;
  now(): number;
}

export function emptyState(): QuizState {
  return {
    subscriptions: new Map(),
    rounds: new Map(),
    posts: new Map(),
    submissions: [],
    practice: [],
    hidden: new Set(),
    heartbeats: new Map(),
  };
}

export function personKey(teamId: string, userId: string): string {
  return `${teamId} ${userId}`;
}

export function addPost({ posts }: QuizState, post: NewPost, missed: string | null = null): void {
  if (posts.has(post.id)) return;
  posts.set(post.id, {
    ...structuredClone(post),
    state: missed === null ? 'due' : 'missed',
    reason: missed,
    attempt: 0,
    owner: null,
    leaseUntil: 0,
    notBefore: 0,
    firstTryAt: null,
    inDoubt: false,
    messageTs: null,
    postedAt: null,
  });
}

export function addRound({ rounds }: QuizState, round: NewRound): boolean {
  const isTaken = ({ id, subscriptionId, date }: NewRound) =>
    id === round.id ||
    (subscriptionId !== null && subscriptionId === round.subscriptionId && date === round.date);
  if ([...rounds.values()].some(isTaken)) return false;
  rounds.set(round.id, { ...structuredClone(round), revealedAt: null, answered: 0 });
  return true;
}

/** Stops what is on; of a workspace all, with `channelId` null. */
export function stopQuizzes(
  { subscriptions }: QuizState,
  { teamId, channelId }: { teamId: string; channelId: string | null },
  why: StopReason,
): number {
  let stopped = 0;
  for (const subscription of subscriptions.values()) {
    if (subscription.teamId !== teamId || subscription.state.kind !== 'on') continue;
    if (channelId !== null && subscription.channelId !== channelId) continue;
    subscription.state = { kind: 'stopped', why: { ...why } };
    subscription.nextDueAt = null;
    subscription.revision += 1;
    stopped += 1;
  }
  return stopped;
}

export function isOpen({ state }: StoredPost): boolean {
  return state === 'due' || state === 'posting';
}

export function isPosted({ posts }: QuizState, roundId: string): boolean {
  return posts.get(roundId)?.state === 'posted';
}

/** By due time, then id. */
export function byDue(a: { id: string; dueAt: number }, b: { id: string; dueAt: number }): number {
  return a.dueAt - b.dueAt || compareIds(a.id, b.id);
}

export function postOrder(a: StoredPost, b: StoredPost): number {
  return a.dueAt - b.dueAt || POST_RANK[a.content.kind] - POST_RANK[b.content.kind] || compareIds(a.id, b.id);
}

export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A stored round with what its post tells; null without a post. */
export function roundOf({ posts }: QuizState, round: StoredRound): Round | null {
  const post = posts.get(round.id);
  if (!post) return null;
  const state = roundState(round, post);
  const isLost = state === 'missed' || state === 'unknown' || state === 'failed';
  const reason = isLost ? post.reason : null;
  return { ...structuredClone(round), state, reason, messageTs: post.messageTs, postedAt: post.postedAt };
}

function roundState({ revealedAt }: StoredRound, { state, inDoubt }: StoredPost): RoundState {
  if (revealedAt !== null) return 'revealed';
  return state === 'due' && inDoubt ? 'posting' : state;
}
