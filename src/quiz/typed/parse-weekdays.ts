import { WEEKDAYS, type Weekday } from '../calendar/local-date.ts';
import { type Parsed, plainTyped } from './parsed.ts';
import { WEEKDAY_GROUPS, weekdaysOfWord } from './weekday-words.ts';

export type WeekdayProblem = { why: 'empty' } | { why: 'unknown'; typed: string; word: string };

const BETWEEN_DAYS = /[\s,;、和及&+/]+/;
const RANGE_SIGN = /\s*(?:\.{2,}|[-–—~〜]|\bto\b|至|到)\s*/g;
const SPELT_AND = /\s+and\s+/g;
const SPELT_EVERY = /\bevery\s+/g;

/** Reads mon-fri, "mon, wed and fri", daily, weekdays, 工作日, 周一至周五, 周一三五, 每天; in the week's order. */
export function parseWeekdays(typed: string): Parsed<Weekday[], WeekdayProblem> {
  const text = plainTyped(typed);
  const group = WEEKDAY_GROUPS.get(text);
  if (group) return { kind: 'ok', value: [...group] };
  const words = text
    .replace(SPELT_AND, ',')
    .replace(SPELT_EVERY, 'every')
    .replace(RANGE_SIGN, '-')
    .split(BETWEEN_DAYS)
    .filter((word) => word !== '');
  if (words.length === 0) return { kind: 'wrong', why: 'empty' };
  const chosen = new Set<Weekday>();
  for (const word of words) {
    const days = daysOf(word);
    if (!days) return { kind: 'wrong', why: 'unknown', typed, word };
    for (const day of days) chosen.add(day);
  }
  return { kind: 'ok', value: WEEKDAYS.filter((day) => chosen.has(day)) };
}

function daysOf(word: string): readonly Weekday[] | null {
  const [first = '', last, ...more] = word.split('-');
  if (last === undefined) return WEEKDAY_GROUPS.get(word) ?? weekdaysOfWord(word);
  const [from, ...others] = weekdaysOfWord(first) ?? [];
  const [to, ...others2] = weekdaysOfWord(last) ?? [];
  if (!from || !to || more.length + others.length + others2.length > 0) return null;
  return daysBetween(from, to);
}

/** From one weekday to another, over the end of the week if need be (fri-mon). */
function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const start = WEEKDAYS.indexOf(from);
  const count = (WEEKDAYS.indexOf(to) - start + 7) % 7;
  return WEEKDAYS.filter((_, index) => (index - start + 7) % 7 <= count);
}
