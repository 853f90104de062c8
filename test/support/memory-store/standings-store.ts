import type { StandingsStore } from '../../../src/quiz/standings/standings-store.ts';
import { byDue, compareIds, type Memory, personKey, roundOf, type StoredRound } from './state.ts';

export function memoryStandingsStore({ state }: Memory): StandingsStore {
  const roundsIn = (teamId: string, channelId: string): StoredRound[] =>
    [...state.rounds.values()].filter((round) => round.teamId === teamId && round.channelId === channelId);
  return {
    rounds: async (teamId, channelId) =>
      roundsIn(teamId, channelId)
        .sort(byDue)
        .flatMap((stored) => {
          const round = roundOf(state, stored);
          return round ? [{ id: round.id, date: round.date, kind: round.kind, state: round.state }] : [];
        }),
    async submissions(teamId, channelId) {
      const ids = new Set(roundsIn(teamId, channelId).map(({ id }) => id));
      return state.submissions
        .filter(({ roundId }) => ids.has(roundId))
        .sort((a, b) => a.at - b.at || compareIds(a.roundId, b.roundId) || compareIds(a.userId, b.userId))
        .map(({ roundId, userId, isRight }) => ({ roundId, userId, right: isRight }));
    },
    async hidden(teamId) {
      const prefix = personKey(teamId, '');
      const keys = [...state.hidden].filter((key) => key.startsWith(prefix));
      return new Set(keys.map((key) => key.slice(prefix.length)));
    },
    async hide(teamId, userId, hides) {
      if (hides) state.hidden.add(personKey(teamId, userId));
      else state.hidden.delete(personKey(teamId, userId));
    },
  };
}
