import type { Lang } from '../../../knowledge/entry.ts';
import { dateOfDay, dayNumber } from '../../../quiz/calendar/local-date.ts';
import type { DateRange, Holiday } from '../../../quiz/calendar/schedule.ts';
import { parseDates } from '../../../quiz/typed/parse-dates.ts';
import type { Parsed } from '../../../quiz/typed/parsed.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { typedLine } from '../../texts/quiz/typed-line.ts';
import { dateProblem } from '../../texts/quiz/typed-texts.ts';
import { HOLIDAY_NAME_CHARS, MOST_NAMED_DAYS } from './days-off.ts';

export interface DaysOffLists {
  pauses: DateRange[];
  holidays: Holiday[];
}

/** Some ten years of holidays. */
export const MOST_HOLIDAYS = 400;

const DATE =
  '[\\d０-９]{4}(?:[-－][\\d０-９]{1,2}[-－][\\d０-９]{1,2}|[/／][\\d０-９]{1,2}[/／][\\d０-９]{1,2}|年[\\d０-９]{1,2}月[\\d０-９]{1,2}日?)';
const RANGE_SIGN = '\\s*(?:[.．]{2,}|[~〜～–—至到]|\\s[-－]\\s|\\bto\\b)\\s*';
/** A date or a range, and after a space or a sign (or none after 日) the name. */
const LINE = new RegExp(`^(${DATE}(?:${RANGE_SIGN}${DATE})?)(?:(?:[\\s,，:：、;；]+|(?<=日))(.*))?$`, 'iu');
const LINE_END = /\r\n|\r|\n/;

/** Reads one date or range a line, with an optional name; empty lines are passed over. `problem` is a sentence. */
export function readDaysOff(text: string, lang: Lang): Parsed<DaysOffLists, { problem: string }> {
  const lists: DaysOffLists = { pauses: [], holidays: [] };
  for (const [index, line] of text.split(LINE_END).entries()) {
    if (line.trim() === '') continue;
    const [, dates = line, typedName = ''] = LINE.exec(line.trim()) ?? [];
    const parsed = parseDates(dates);
    const problem =
      parsed.kind === 'wrong'
        ? dateProblem(parsed, lang)
        : addRange(lists, parsed.value, typedLine(typedName, HOLIDAY_NAME_CHARS), lang);
    if (problem) return { kind: 'wrong', problem: QUIZ_TEXTS[lang].menu.lineProblem(index + 1, problem) };
  }
  return { kind: 'ok', value: lists };
}

/** Adds a range as a pause, or with a name as holidays; a sentence if it is too long for that. */
function addRange(lists: DaysOffLists, range: DateRange, name: string, lang: Lang): string | undefined {
  if (!name) {
    lists.pauses.push(range);
    return undefined;
  }
  const [first, last] = [dayNumber(range.from), dayNumber(range.to)];
  if (last - first >= MOST_NAMED_DAYS) return QUIZ_TEXTS[lang].menu.longRange(MOST_NAMED_DAYS);
  for (let day = first; day <= last; day++) lists.holidays.push({ date: dateOfDay(day), name });
  return undefined;
}
