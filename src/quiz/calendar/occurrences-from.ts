import { dayNumber, type LocalDate } from './local-date.ts';
import { occurrenceOn } from './occurrence-on.ts';
import type { Occurrence, Schedule, SkippedDate } from './schedule.ts';
import { type Instant, localAt } from './zone-clock.ts';

/** A schedule without an occurrence for so many days (no weekday, an endless pause) has none. */
const MOST_IDLE_DAYS = 1_500;

/**
 * The next occurrences at or after an instant, and the dates that are skipped up to the last of them (a
 * date whose time has passed is neither). `lastDate` is the last local date that was posted. There may be
 * fewer than `count`, for a schedule that has no more of them.
 */
export function occurrencesFrom(
  schedule: Schedule,
  from: Instant,
  count: number,
  lastDate: LocalDate | null = null,
): { occurrences: Occurrence[]; skipped: SkippedDate[] } {
  const occurrences: Occurrence[] = [];
  const skipped: SkippedDate[] = [];
  const today = dayNumber(localAt(schedule.zone, from).date);
  let idle = 0;
  // A gap over midnight moves yesterday's occurrence into today.
  for (let day = today - 1; occurrences.length < count && idle <= MOST_IDLE_DAYS; day++, idle++) {
    const outcome = occurrenceOn(schedule, lastDate, day);
    if (outcome.kind === 'skipped') {
      if (day >= today) skipped.push(outcome.skipped);
    } else if (outcome.occurrence.at >= from) {
      occurrences.push(outcome.occurrence);
      idle = 0;
    }
  }
  return { occurrences, skipped };
}
