import { daysInMonth, type LocalDate } from '../calendar/local-date.ts';
import type { DateRange } from '../calendar/schedule.ts';
import { type Parsed, plainTyped } from './parsed.ts';

/** `no-such-date`: `days` is the length of that month, 0 if there is no such month; `order`: it ends first. */
export type DateProblem =
  | { why: 'empty' }
  | { why: 'not-a-date'; typed: string }
  | { why: 'no-such-date'; typed: string; month: number; days: number }
  | { why: 'order'; from: LocalDate; to: LocalDate };

const RANGE_SIGN = /\s*(?:\.{2,}|[~〜–—至到]|\s-\s|\bto\b)\s*/;
const DATE = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/;

/** Reads 2026-12-24..2027-01-02 (also with to, ~, 至) or one date, also as 2026/12/24 and 2026年12月24日. */
export function parseDates(typed: string): Parsed<DateRange, DateProblem> {
  const text = plainTyped(typed);
  if (text === '') return { kind: 'wrong', why: 'empty' };
  const [first = '', last, ...more] = text.split(RANGE_SIGN);
  if (more.length > 0) return { kind: 'wrong', why: 'not-a-date', typed };
  const from = parseDate(first);
  const to = last === undefined ? from : parseDate(last);
  if (from.kind === 'wrong') return from;
  if (to.kind === 'wrong') return to;
  if (to.value < from.value) return { kind: 'wrong', why: 'order', from: from.value, to: to.value };
  return { kind: 'ok', value: { from: from.value, to: to.value } };
}

function parseDate(typed: string): Parsed<LocalDate, DateProblem> {
  const match = DATE.exec(typed);
  if (!match) return { kind: 'wrong', why: 'not-a-date', typed };
  const [year = '', monthText = '', dayText = ''] = match.slice(1).filter((part) => part !== undefined);
  const month = Number(monthText);
  const day = Number(dayText);
  const days = month < 1 || month > 12 ? 0 : daysInMonth(Number(year), month);
  if (day < 1 || day > days) return { kind: 'wrong', why: 'no-such-date', typed, month, days };
  return { kind: 'ok', value: `${year}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}` };
}
