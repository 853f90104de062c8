import type { Plan, PlanStore } from '../../../src/quiz/posting/plan-store.ts';
import {
  addPost,
  addRound,
  byDue,
  compareIds,
  isOpen,
  isPosted,
  type Memory,
  type QuizState,
  type StoredRound,
} from './state.ts';

export function memoryPlanStore(memory: Memory): PlanStore {
  const { state } = memory;
  return {
    now: async () => memory.now(),
    dueSubscriptions: async (now, limit) => dueSubscriptions(state, now, limit),
    usedItems: async (teamId, channelId) =>
      [...state.rounds.values()]
        .filter((round) => round.teamId === teamId && round.channelId === channelId)
        .sort(byDue)
        .flatMap(({ item }) => item?.id ?? []),
    owesStandings: async (subscriptionId, from, to, postId) =>
      !state.posts.has(postId) &&
      [...state.rounds.values()].some(
        ({ id, date, ...round }) =>
          round.subscriptionId === subscriptionId && date >= from && date <= to && isPosted(state, id),
      ),
    write: async (subscription, plan) => write(state, subscription, plan),
    dueReveals: async (now, limit) =>
      openRounds(state)
        .filter(({ revealAt }) => revealAt <= now)
        .sort((a, b) => a.revealAt - b.revealAt || compareIds(a.id, b.id))
        .slice(0, limit)
        .map(({ id, teamId, channelId, language, revealAt }) => ({
          id,
          teamId,
          channelId,
          language,
          revealAt,
        })),
    async reveal({ id, teamId }, posts) {
      const round = state.rounds.get(id);
      if (round?.teamId !== teamId || round.revealedAt !== null) return false;
      round.revealedAt = memory.now();
      for (const post of posts) addPost(state, post);
      return true;
    },
    nextWake: async () => nextWake(state),
  };
}

/** Those that people see and may answer. */
function openRounds(state: QuizState): StoredRound[] {
  return [...state.rounds.values()].filter(
    ({ id, item, revealedAt }) => item !== null && revealedAt === null && isPosted(state, id),
  );
}

function dueSubscriptions({ subscriptions }: QuizState, now: number, limit: number) {
  return [...subscriptions.values()]
    .filter(({ state, nextDueAt }) => state.kind === 'on' && nextDueAt !== null && nextDueAt <= now)
    .sort((a, b) => (a.nextDueAt ?? 0) - (b.nextDueAt ?? 0) || compareIds(a.id, b.id))
    .slice(0, limit)
    .map(({ nextDueAt: _, ...subscription }) => structuredClone(subscription));
}

function write(state: QuizState, { id, revision }: { id: string; revision: number }, plan: Plan): boolean {
  const subscription = state.subscriptions.get(id);
  if (subscription?.revision !== revision || subscription.state.kind !== 'on') return false;
  const { lastDate, nextDueAt, revealOpenBy } = plan;
  Object.assign(subscription, { lastDate, nextDueAt, revision: revision + 1 });
  for (const round of revealOpenBy === null ? [] : openRounds(state)) {
    const { kind, teamId, channelId } = round;
    if (kind !== 'daily' || teamId !== subscription.teamId || channelId !== subscription.channelId) continue;
    round.revealAt = Math.min(round.revealAt, revealOpenBy ?? round.revealAt);
  }
  for (const round of plan.rounds) addRound(state, round);
  for (const { round, reason } of plan.missed) {
    const { id: roundId, teamId, channelId, dueAt } = round;
    const post = { id: roundId, teamId, channelId, dueAt, deadlineAt: dueAt };
    if (addRound(state, round))
      addPost(
        state,
        { ...post, content: { kind: 'round', roundId, date: round.date, itemId: null } },
        reason,
      );
  }
  for (const post of plan.posts) addPost(state, post);
  return true;
}

function nextWake(state: QuizState): number | null {
  const wakes = [
    ...[...state.subscriptions.values()].flatMap(({ nextDueAt }) => nextDueAt ?? []),
    ...[...state.posts.values()]
      .filter(isOpen)
      .map(({ dueAt, leaseUntil, notBefore }) => Math.max(dueAt, leaseUntil, notBefore)),
    ...openRounds(state).map(({ revealAt }) => revealAt),
  ];
  return wakes.length === 0 ? null : Math.min(...wakes);
}
