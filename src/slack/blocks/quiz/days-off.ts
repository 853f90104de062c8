import type { Lang } from '../../../knowledge/entry.ts';
import { dayNumber, type LocalDate } from '../../../quiz/calendar/local-date.ts';
import type { DateRange, Holiday } from '../../../quiz/calendar/schedule.ts';
import type { QuizSettings } from '../../../quiz/subscription/subscription.ts';
import { shownRange } from '../../texts/quiz/dates.ts';
import { typedLine } from '../../texts/quiz/typed-line.ts';

/** Dates without a question; those with a name are holidays, the others pauses. */
export type DaysOff = DateRange & { name?: string };

export const HOLIDAY_NAME_CHARS = 60;
/** Every day of a named range is kept by itself. */
export const MOST_NAMED_DAYS = 62;

/** Pauses and holidays by date; a name on consecutive dates is one range. */
export function daysOff({ pauses, holidays }: Pick<QuizSettings, 'pauses' | 'holidays'>): DaysOff[] {
  const all: DaysOff[] = [...pauses.map(({ from, to }) => ({ from, to })), ...holidayRanges(holidays)];
  return all.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** "24 Dec 2026 – 2 Jan 2027", "1 Oct 2026 (National Day)". */
export function shownDaysOff({ name, ...range }: DaysOff, lang: Lang): string {
  const dates = shownRange(range, lang);
  if (name === undefined) return dates;
  return lang === 'zh' ? `${dates}（${name}）` : `${dates} (${name})`;
}

function holidayRanges(holidays: readonly Holiday[]): DaysOff[] {
  const ranges: DaysOff[] = [];
  const inOrder = [...holidays].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const { date, name: typed } of inOrder) {
    const name = typedLine(typed, HOLIDAY_NAME_CHARS);
    const last = ranges.at(-1);
    if (last && last.name === name && goesOn(last, date)) last.to = date;
    else ranges.push(name ? { from: date, to: date, name } : { from: date, to: date });
  }
  return ranges;
}

/** A range never grows longer than what may be typed. */
function goesOn({ from, to }: DaysOff, date: LocalDate): boolean {
  return dayNumber(date) - dayNumber(to) <= 1 && dayNumber(date) - dayNumber(from) < MOST_NAMED_DAYS;
}
