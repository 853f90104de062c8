import type { LocalDate } from '../calendar/local-date.ts';
import type { DateRange } from '../calendar/schedule.ts';
import { type PlayedRound, postedRounds, type Submission } from './played.ts';

/** A round of a chart: how many answered, and how many of them right. */
export interface ChartedRound {
  roundId: string;
  date: LocalDate;
  kind: PlayedRound['kind'];
  answered: number;
  right: number;
}

/** The posted rounds of a range, oldest first. It counts everybody, also who hides: it has no names. */
export function roundChart(
  rounds: readonly PlayedRound[],
  submissions: readonly Submission[],
  range: DateRange,
): ChartedRound[] {
  const inRange = postedRounds(rounds, range.to).filter(({ date }) => date >= range.from);
  const charted = inRange.map(({ id, date, kind }) => ({ roundId: id, date, kind, answered: 0, right: 0 }));
  const byRound = new Map(charted.map((round) => [round.roundId, round]));
  for (const { roundId, right } of submissions) {
    const round = byRound.get(roundId);
    if (!round) continue;
    round.answered++;
    if (right) round.right++;
  }
  return charted;
}
