import type { Lang } from '../../../knowledge/entry.ts';
import { WEEKDAYS, type Weekday } from '../../../quiz/calendar/local-date.ts';
import { WEEKDAY_NAMES } from './dates.ts';

/** "Mon, Wed and Fri", 周一、周三和周五. */
export function listed(parts: readonly string[], lang: Lang): string {
  const [last = '', ...before] = parts.toReversed();
  if (before.length === 0) return last;
  const start = before.toReversed().join(lang === 'zh' ? '、' : ', ');
  return lang === 'zh' ? `${start}和${last}` : `${start} and ${last}`;
}

/** "Mon–Fri", "Sat and Sun", "every day", 周一至周五, 每天. */
export function shownWeekdays(days: readonly Weekday[], lang: Lang): string {
  if (WEEKDAYS.every((day) => days.includes(day))) return lang === 'zh' ? '每天' : 'every day';
  const parts = rowsOfDays(days).flatMap((row) => {
    const names = row.map((day) => WEEKDAY_NAMES[lang][day]);
    return row.length < 3 ? names : [names[0] + (lang === 'zh' ? '至' : '–') + names.at(-1)];
  });
  return listed(parts, lang);
}

/** The days in the order of the week, cut where one is left out. */
function rowsOfDays(days: readonly Weekday[]): Weekday[][] {
  const rows: Weekday[][] = [];
  let row: Weekday[] = [];
  for (const day of WEEKDAYS) {
    if (days.includes(day)) {
      if (row.length === 0) rows.push(row);
      row.push(day);
    } else row = [];
  }
  return rows;
}
