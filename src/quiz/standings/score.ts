import type { DateRange } from '../calendar/schedule.ts';
import { type PlayedRound, postedRounds, type Submission } from './played.ts';
import { type Streaks, streaks } from './streaks.ts';

/** What a person reached in a period; streaks reach back beyond it. No wrong answers: they are nobody's business. */
export interface Score {
  right: number;
  /** The rounds that `right` is out of. */
  rounds: number;
  /** `right` of `rounds`, from 0 to 1; 0 where there was none. */
  accuracy: number;
  streaks: Streaks;
}

/**
 * The score of one person, of whom all submissions are given. Rounds count from the first that the person ever
 * answered, so who joins late is measured by what there was to answer since. A round of the day that was not
 * answered counts once it is revealed; an extra round counts only for who answered it.
 */
export function scoreOf(rounds: readonly PlayedRound[], own: readonly Submission[], range: DateRange): Score {
  const answered = firstAnswers(own);
  const posted = postedRounds(rounds, range.to);
  const joined = posted.findIndex(({ id }) => answered.has(id));
  const sinceJoined = joined < 0 ? [] : posted.slice(joined);
  const counted = sinceJoined.filter(({ id, date, kind, state }) => {
    return date >= range.from && (answered.has(id) || (kind === 'daily' && state === 'revealed'));
  });
  const right = counted.filter(({ id }) => answered.get(id)).length;
  const accuracy = counted.length === 0 ? 0 : right / counted.length;
  return { right, rounds: counted.length, accuracy, streaks: streaks(posted, answered) };
}

/** Whether the first answer to each round was right. */
function firstAnswers(own: readonly Submission[]): Map<string, boolean> {
  const answers = new Map<string, boolean>();
  for (const { roundId, right } of own) if (!answers.has(roundId)) answers.set(roundId, right);
  return answers;
}
