import {
  dateOfDay,
  dayNumber,
  daysInMonth,
  type LocalDate,
  WEEKDAYS,
  weekdayOfDay,
} from '../calendar/local-date.ts';
import type { DateRange } from '../calendar/schedule.ts';

export const PERIODS = ['week', 'month', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** The week (Monday to Sunday) or month of a local date, or all time up to it. */
export function periodOf(period: Period, date: LocalDate): DateRange {
  switch (period) {
    case 'week': {
      const monday = dayNumber(date) - WEEKDAYS.indexOf(weekdayOfDay(dayNumber(date)));
      return { from: dateOfDay(monday), to: dateOfDay(monday + WEEKDAYS.length - 1) };
    }
    case 'month': {
      const month = date.slice(0, 8);
      return {
        from: `${month}01`,
        to: `${month}${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`,
      };
    }
    case 'all':
      return { from: '0000-01-01', to: date };
  }
}
