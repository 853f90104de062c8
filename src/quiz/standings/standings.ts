import type { DateRange } from '../calendar/schedule.ts';
import type { PlayedRound, Submission } from './played.ts';
import { type Score, scoreOf } from './score.ts';

export interface Standing extends Score {
  /** 1 for the best. Equal ones share a rank, and the next rank is left out: 1, 1, 3. */
  rank: number;
  userId: string;
}

/**
 * A channel's board of a period: who has most right answers, and of these who needed fewer rounds since joining.
 * `rounds` and `submissions` are all of the channel's. Left out are people who hide themselves, before ranks
 * are given, and those without a right answer.
 */
export function standings(
  rounds: readonly PlayedRound[],
  submissions: readonly Submission[],
  range: DateRange,
  hidden: ReadonlySet<string>,
): Standing[] {
  const scores = [...submissionsByUser(submissions)]
    .filter(([userId]) => !hidden.has(userId))
    .map(([userId, own]) => ({ userId, ...scoreOf(rounds, own, range) }))
    .filter(({ right }) => right > 0)
    .sort((a, b) => compareScores(a, b) || (a.userId < b.userId ? -1 : 1));
  return scores.map((score) => {
    return { rank: scores.findIndex((other) => compareScores(other, score) === 0) + 1, ...score };
  });
}

function compareScores(a: Score, b: Score): number {
  return b.right - a.right || a.rounds - b.rounds;
}

function submissionsByUser(submissions: readonly Submission[]): Map<string, Submission[]> {
  const byUser = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const own = byUser.get(submission.userId);
    if (own) own.push(submission);
    else byUser.set(submission.userId, [submission]);
  }
  return byUser;
}
