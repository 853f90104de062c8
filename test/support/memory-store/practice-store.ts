import type { PracticeStore } from '../../../src/quiz/practice/practice-store.ts';
import type { RoundState } from '../../../src/quiz/standings/played.ts';
import { compareIds, type Memory, roundOf } from './state.ts';

const PENDING: ReadonlySet<RoundState> = new Set(['due', 'posting', 'posted']);

export function memoryPracticeStore({ state, now }: Memory): PracticeStore {
  return {
    async reviews(teamId, userId) {
      const isTheirs = (row: { teamId: string; userId: string }) =>
        row.teamId === teamId && row.userId === userId;
      const inRounds = state.submissions.filter(isTheirs).flatMap(({ roundId, isRight, at }) => {
        const item = state.rounds.get(roundId)?.item;
        return item ? [{ itemId: item.id, right: isRight, at }] : [];
      });
      const inPractice = state.practice.filter(isTheirs).map(({ review }) => ({ ...review }));
      return [...inPractice, ...inRounds].sort((a, b) => a.at - b.at || compareIds(a.itemId, b.itemId));
    },
    async addReview(teamId, userId, review) {
      const isTwice = state.practice.some(
        (other) =>
          other.teamId === teamId &&
          other.userId === userId &&
          other.review.itemId === review.itemId &&
          other.review.at > review.at - 5_000,
      );
      if (!isTwice) state.practice.push({ teamId, userId, review: { ...review } });
    },
    async openItems(teamId) {
      const open = [...state.rounds.values()].filter((stored) => {
        const round = stored.teamId === teamId ? roundOf(state, stored) : null;
        return round && (PENDING.has(round.state) || (round.state === 'unknown' && round.revealAt > now()));
      });
      return new Set(open.flatMap(({ item }) => item?.id ?? []));
    },
  };
}
