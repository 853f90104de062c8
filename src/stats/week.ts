import { DAY, dateOfDay, dayNumber, type LocalDate } from '../quiz/calendar/local-date.ts';
import { type Instant, instantOf, localAt } from '../quiz/calendar/zone-clock.ts';
import { periodOf } from '../quiz/standings/period.ts';

/** From an instant on, and before another. */
export interface Span {
  from: Instant;
  to: Instant;
}

/** A week of ISO 8601, Monday to Sunday, by the clock of a zone. */
export interface Week {
  /** "2026-W48": the year is that of its Thursday. */
  name: string;
  from: LocalDate;
  to: LocalDate;
  span: Span;
}

const DAYS = 7;
const THURSDAY = 3;

/** The week that runs in a zone, and those before it, oldest first. */
export function lastWeeks(now: Instant, zone: string, count: number): Week[] {
  const { from } = periodOf('week', localAt(zone, now).date);
  const running = dayNumber(from);
  return Array.from({ length: count }, (_, index) => weekFrom(running - (count - 1 - index) * DAYS, zone));
}

function weekFrom(monday: number, zone: string): Week {
  const [from, to] = [dateOfDay(monday), dateOfDay(monday + DAYS - 1)];
  const span = { from: beginOf(monday, zone), to: beginOf(monday + DAYS, zone) };
  return { name: isoWeek(monday), from, to, span };
}

/** A date that a zone left out begins with the next one. */
function beginOf(day: number, zone: string): Instant {
  return (
    instantOf(zone, dateOfDay(day), '00:00') ?? instantOf(zone, dateOfDay(day + 1), '00:00') ?? day * DAY
  );
}

function isoWeek(monday: number): string {
  const year = dateOfDay(monday + THURSDAY).slice(0, 4);
  const number = Math.floor((monday + THURSDAY - dayNumber(`${year}-01-01`)) / DAYS) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
