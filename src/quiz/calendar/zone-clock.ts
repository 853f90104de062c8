import { DAY, dateOfDay, dayNumber, type LocalDate } from './local-date.ts';
import { type LocalTime, sinceMidnight, timeSinceMidnight } from './local-time.ts';
import type { ZoneRules } from './unpack-zone.ts';
import { zoneRules } from './zone-data.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** What the calendar and the clock of a zone show at an instant. */
export function localAt(zone: string, instant: Instant): { date: LocalDate; time: LocalTime } {
  const rules = zoneRules(zone);
  const local = instant + offsetOf(rules, segmentAt(rules, instant));
  const day = Math.floor(local / DAY);
  return { date: dateOfDay(day), time: timeSinceMidnight(local - day * DAY) };
}

/**
 * When a zone's clock shows a time on a date. A time that comes twice is its first instant; one that is left
 * out shifts forward by the length of the gap ("compatible" of ECMAScript's Temporal, and RFC 5545 §3.3.5).
 * Null for a date that the zone left out, such as 2011-12-30 in Pacific/Apia.
 */
export function instantOf(zone: string, date: LocalDate, time: LocalTime): Instant | null {
  return instantOfDay(zoneRules(zone), dayNumber(date), sinceMidnight(time));
}

/** `instantOf` in numbers: days since 1970 and milliseconds since midnight. */
export function instantOfDay(rules: ZoneRules, day: number, milliseconds: number): Instant | null {
  const local = day * DAY + milliseconds;
  // No zone is a whole day away from UTC: the segments before this one ended before the local time.
  let segment = segmentAt(rules, local - DAY);
  while (local - offsetOf(rules, segment) >= untilOf(rules, segment)) segment++;
  const instant = local - offsetOf(rules, segment);
  const start = untilOf(rules, segment - 1);
  if (instant >= start) return instant;
  const offsetBefore = offsetOf(rules, segment - 1);
  const gapStart = start + offsetBefore;
  const gapEnd = start + offsetOf(rules, segment);
  const isDateLeftOut = gapStart <= day * DAY && (day + 1) * DAY <= gapEnd;
  return isDateLeftOut ? null : local - offsetBefore;
}

/** The index of the rule that holds at an instant. */
function segmentAt({ untils }: ZoneRules, instant: Instant): number {
  let low = 0;
  let high = untils.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((untils[middle] ?? 0) > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

function offsetOf({ offsets }: ZoneRules, segment: number): number {
  return offsets[segment] ?? 0;
}

function untilOf({ untils }: ZoneRules, segment: number): number {
  return untils[segment] ?? Number.NEGATIVE_INFINITY;
}
