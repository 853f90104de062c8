import type { Round } from '../../../src/quiz/round/round.ts';
import type { NewSubmission, RoundStore, SubmitOutcome } from '../../../src/quiz/round/round-store.ts';
import { addPost, addRound, byDue, isPosted, type Memory, roundOf } from './state.ts';

export function memoryRoundStore(memory: Memory): RoundStore {
  const { state } = memory;
  return {
    now: async () => memory.now(),
    async round(id) {
      const round = state.rounds.get(id);
      return round ? roundOf(state, round) : null;
    },
    choiceOf: async (roundId, userId) => submissionOf(memory, roundId, userId)?.choice ?? null,
    submit: async (submission) => submit(memory, submission),
    choices: async (roundId) =>
      state.submissions.filter((made) => made.roundId === roundId).map(({ choice }) => choice),
    async addExtra(round, post) {
      if (!addRound(state, round)) return false;
      addPost(state, post);
      return true;
    },
    async lastPosted(teamId, channelId): Promise<Round | null> {
      const last = [...state.rounds.values()]
        .filter((round) => round.teamId === teamId && round.channelId === channelId)
        .filter(({ id }) => isPosted(state, id))
        .sort(byDue)
        .at(-1);
      return last ? roundOf(state, last) : null;
    },
  };
}

function submit(memory: Memory, submission: NewSubmission): SubmitOutcome {
  const { roundId, teamId, userId } = submission;
  const earlier = submissionOf(memory, roundId, userId);
  if (earlier) return { kind: 'already', choice: earlier.choice };
  const round = memory.state.rounds.get(roundId);
  if (round?.teamId !== teamId || round.revealedAt !== null) return { kind: 'closed' };
  round.answered += 1;
  memory.state.submissions.push({ ...submission, at: memory.now() });
  return { kind: 'recorded', answered: round.answered };
}

function submissionOf({ state }: Memory, roundId: string, userId: string): NewSubmission | undefined {
  return state.submissions.find((made) => made.roundId === roundId && made.userId === userId);
}
