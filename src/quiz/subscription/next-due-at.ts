import { dateOfDay, dayNumber, type LocalDate } from '../calendar/local-date.ts';
import { occurrencesFrom } from '../calendar/occurrences-from.ts';
import type { Schedule } from '../calendar/schedule.ts';
import { type Instant, instantOf } from '../calendar/zone-clock.ts';
import { periodOf } from '../standings/period.ts';

const WEEK_DAYS = 7;

/** When a subscription is to be planned next; null if never. */
export function nextDueAt(schedule: Schedule, now: Instant, lastDate: LocalDate | null): Instant | null {
  const [next] = occurrencesFrom(schedule, now, 1, lastDate).occurrences;
  const rest = lastDate === null ? null : restAfter(schedule, lastDate);
  if (rest?.at && rest.at > now && (!next || next.date > rest.until)) return rest.at;
  return next?.at ?? null;
}

/** The week after a date's, and the quiz's time on its Monday: a quiz that rests then owes the standings all the same. */
export function restAfter(
  { zone, time }: Pick<Schedule, 'zone' | 'time'>,
  date: LocalDate,
): { at: Instant | null; until: LocalDate } {
  const sunday = dayNumber(periodOf('week', date).to);
  return { at: instantOf(zone, dateOfDay(sunday + 1), time), until: dateOfDay(sunday + WEEK_DAYS) };
}
