import type { LocalDate, Weekday } from './local-date.ts';
import type { LocalTime } from './local-time.ts';
import type { Instant } from './zone-clock.ts';

/** Dates from the first to the last, both included; one date has both the same. */
export interface DateRange {
  from: LocalDate;
  to: LocalDate;
}

export interface Holiday {
  date: LocalDate;
  name: string;
}

/** When a channel's quiz is posted: once on every eligible local date. */
export interface Schedule {
  time: LocalTime;
  /** An IANA name as `parseZone` returns it. */
  zone: string;
  weekdays: readonly Weekday[];
  pauses: readonly DateRange[];
  holidays: readonly Holiday[];
  /** Since when these settings hold: what would have come earlier is neither due nor missed. */
  since: Instant;
}

/** One time a quiz is to be posted; `date` is its key, even where the clocks move `at` past midnight. */
export interface Occurrence {
  date: LocalDate;
  at: Instant;
}

/**
 * A date without an occurrence, and why: not a day of the schedule; in a pause; a holiday; left out by the
 * zone; before the settings; posted already, or earlier than the last date that was.
 */
export type SkippedDate = { date: LocalDate } & (
  | { why: 'weekday'; weekday: Weekday }
  | { why: 'pause'; pause: DateRange }
  | { why: 'holiday'; holiday: Holiday }
  | { why: 'no-such-date' }
  | { why: 'before-settings' }
  | { why: 'posted' }
);
