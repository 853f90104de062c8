import { DIFFICULTIES } from '../../knowledge/quiz-item.ts';
import { dayNumber, type LocalDate, WEEKDAYS, type Weekday, weekdayOfDay } from '../calendar/local-date.ts';

const EASIEST = Math.min(...DIFFICULTIES);
const HARDEST = Math.max(...DIFFICULTIES);

/**
 * How hard a date's item is to be, between 1 and 3: it rises evenly from the first to the last quiz day of the
 * week (Monday 1, Tuesday 1.5 … Friday 3). The week begins after its longest rest, so Sunday is easy from
 * Sunday to Thursday. Null where nothing rises: a single day a week, or a date that is no quiz day.
 */
export function difficultyOfDay(date: LocalDate, weekdays: readonly Weekday[]): number | null {
  const days = weekFromLongestRest(weekdays);
  const position = days.indexOf(weekdayOfDay(dayNumber(date)));
  if (position < 0 || days.length < 2) return null;
  return EASIEST + ((HARDEST - EASIEST) * position) / (days.length - 1);
}

/** The days in the order in which they come; on equal rests the week begins on Monday or soon after. */
function weekFromLongestRest(weekdays: readonly Weekday[]): Weekday[] {
  const days = WEEKDAYS.filter((day) => weekdays.includes(day));
  let start = 0;
  let longest = 0;
  for (const [index, day] of days.entries()) {
    const before = days.at(index - 1) ?? day;
    const rest = (WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(before) + WEEKDAYS.length) % WEEKDAYS.length;
    if (rest > longest) {
      longest = rest;
      start = index;
    }
  }
  return [...days.slice(start), ...days.slice(0, start)];
}
