import type { Lang } from '../../../knowledge/entry.ts';
import { dayNumber, type LocalDate, type Weekday, weekdayOfDay } from '../../../quiz/calendar/local-date.ts';
import type { DateRange } from '../../../quiz/calendar/schedule.ts';
import { type Instant, localAt } from '../../../quiz/calendar/zone-clock.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const WEEKDAY_NAMES: Readonly<Record<Lang, Readonly<Record<Weekday, string>>>> = {
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  zh: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
};

/** "Thu 26 Nov", 11月26日 周四. */
export function shownDate(date: LocalDate, lang: Lang): string {
  const { month, day } = partsOf(date);
  const weekday = WEEKDAY_NAMES[lang][weekdayOfDay(dayNumber(date))];
  return lang === 'zh' ? `${month}月${day}日 ${weekday}` : `${weekday} ${day} ${MONTHS[month - 1]}`;
}

/** As short as can be, for the head of a column: "26 Nov", 11-26. */
export function shortDate(date: LocalDate, lang: Lang): string {
  const { month, day } = partsOf(date);
  return lang === 'zh' ? date.slice(5) : `${day} ${MONTHS[month - 1]}`;
}

/** With the year, for dates that may be far away: "26 Nov 2026", 2026年11月26日. */
export function shownFullDate(date: LocalDate, lang: Lang): string {
  const { year, month, day } = partsOf(date);
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`;
}

export function shownRange({ from, to }: DateRange, lang: Lang, show = shownFullDate): string {
  if (from === to) return show(from, lang);
  return `${show(from, lang)} ${lang === 'zh' ? '至' : '–'} ${show(to, lang)}`;
}

/** The same width in every row of a table of text: "Thu 26 Nov", 11-26 周四. */
export function dateColumn(date: LocalDate, lang: Lang): string {
  if (lang === 'zh') return `${date.slice(5)} ${WEEKDAY_NAMES.zh[weekdayOfDay(dayNumber(date))]}`;
  const [weekday, day = '', month] = shownDate(date, lang).split(' ');
  return `${weekday} ${day.padStart(2)} ${month}`;
}

/** "Thu 26 Nov at 09:30", by the clock of a zone. */
export function shownMoment(at: Instant, zone: string, lang: Lang): string {
  const { date, time } = localAt(zone, at);
  return `${shownDate(date, lang)}${lang === 'zh' ? ' ' : ' at '}${time}`;
}

function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}
