import { dateOfDay, type LocalDate, weekdayOfDay } from './local-date.ts';
import { sinceMidnight } from './local-time.ts';
import type { Occurrence, Schedule, SkippedDate } from './schedule.ts';
import { instantOfDay } from './zone-clock.ts';
import { zoneRules } from './zone-data.ts';

export type DateOutcome =
  | { kind: 'occurrence'; occurrence: Occurrence }
  | { kind: 'skipped'; skipped: SkippedDate };

/**
 * What a schedule says of one local date (a day since 1970). The date alone decides, never the time that
 * passed, so no change of the clocks, the zone or the time of day can bring a second one on a date.
 */
export function occurrenceOn(schedule: Schedule, lastDate: LocalDate | null, day: number): DateOutcome {
  const date = dateOfDay(day);
  const skipped = ineligible(schedule, lastDate, day, date);
  if (skipped) return { kind: 'skipped', skipped };
  const at = instantOfDay(zoneRules(schedule.zone), day, sinceMidnight(schedule.time));
  if (at === null) return { kind: 'skipped', skipped: { date, why: 'no-such-date' } };
  if (at < schedule.since) return { kind: 'skipped', skipped: { date, why: 'before-settings' } };
  return { kind: 'occurrence', occurrence: { date, at } };
}

function ineligible(
  { weekdays, pauses, holidays }: Schedule,
  lastDate: LocalDate | null,
  day: number,
  date: LocalDate,
): SkippedDate | null {
  if (lastDate !== null && date <= lastDate) return { date, why: 'posted' };
  const weekday = weekdayOfDay(day);
  if (!weekdays.includes(weekday)) return { date, why: 'weekday', weekday };
  const pause = pauses.find(({ from, to }) => from <= date && date <= to);
  if (pause) return { date, why: 'pause', pause };
  const holiday = holidays.find((one) => one.date === date);
  return holiday ? { date, why: 'holiday', holiday } : null;
}
