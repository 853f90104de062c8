import { dayNumber, daysInMonth, type LocalDate } from '../calendar/local-date.ts';
import type { DateRange } from '../calendar/schedule.ts';
import { type Parsed, plainTyped } from './parsed.ts';

/**
 * `no-such-date`: `days` is the length of that month, 0 if there is no such month; `order`: it ends first; `open`: one end of
 * a range is missing; `no-year`: 12-24 and tomorrow; `too-long`: more than a year, or beyond the rules of the zones.
 */
export type DateProblem =
  | { why: 'empty' }
  | { why: 'not-a-date'; typed: string }
  | { why: 'open'; typed: string }
  | { why: 'no-year'; typed: string }
  | { why: 'too-long' }
  | { why: 'no-such-date'; typed: string; month: number; days: number }
  | { why: 'order'; from: LocalDate; to: LocalDate };

const RANGE_SIGN = /\s*(?:\.{2,}|[~〜–—至到]|\s-\s|\bto\b)\s*/;
const DATE = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/;

/** Without a clock nothing tells the year. */
const NO_YEAR =
  /^(?:\d{1,2}[-/.月]\d{1,2}[日号]?|today|tomorrow|(?:this|next) (?:week|month)|今天|明天|后天|後天|下周|下週|下个月|本周)$/;
const MOST_DAYS = 366;
const LAST_DATE = '2036-12-31';

/** Reads 2026-12-24..2027-01-02 (also with to, ~, 至) or one date, also as 2026/12/24 and 2026年12月24日. */
export function parseDates(typed: string): Parsed<DateRange, DateProblem> {
  const text = plainTyped(typed);
  if (text === '') return { kind: 'wrong', why: 'empty' };
  const [first = '', last, ...more] = text.split(RANGE_SIGN);
  if (more.length > 0) return { kind: 'wrong', why: 'not-a-date', typed };
  if (first === '' || last === '') return { kind: 'wrong', why: 'open', typed };
  const from = parseDate(first);
  const to = last === undefined ? from : parseDate(last);
  if (from.kind === 'wrong') return from;
  if (to.kind === 'wrong') return to;
  if (to.value < from.value) return { kind: 'wrong', why: 'order', from: from.value, to: to.value };
  return { kind: 'ok', value: { from: from.value, to: to.value } };
}

/** A pause; what lasts longer, or goes beyond the rules of the zones, is a typing mistake or a switch-off. */
export function parsePause(typed: string): Parsed<DateRange, DateProblem> {
  const dates = parseDates(typed);
  if (dates.kind === 'wrong') return dates;
  const { from, to } = dates.value;
  const isLong = dayNumber(to) - dayNumber(from) > MOST_DAYS || to > LAST_DATE;
  return isLong ? { kind: 'wrong', why: 'too-long' } : dates;
}

function parseDate(typed: string): Parsed<LocalDate, DateProblem> {
  const match = DATE.exec(typed);
  if (!match) return { kind: 'wrong', why: NO_YEAR.test(typed) ? 'no-year' : 'not-a-date', typed };
  const [year = '', monthText = '', dayText = ''] = match.slice(1).filter((part) => part !== undefined);
  const month = Number(monthText);
  const day = Number(dayText);
  const days = month < 1 || month > 12 ? 0 : daysInMonth(Number(year), month);
  if (day < 1 || day > days) return { kind: 'wrong', why: 'no-such-date', typed, month, days };
  return { kind: 'ok', value: `${year}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}` };
}
