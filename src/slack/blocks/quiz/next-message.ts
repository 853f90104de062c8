import type { Lang } from '../../../knowledge/entry.ts';
import { type LocalDate, WEEKDAYS } from '../../../quiz/calendar/local-date.ts';
import type { Occurrence, SkippedDate } from '../../../quiz/calendar/schedule.ts';
import { shownDate, shownFullDate, shownMoment, shownRange } from '../../texts/quiz/dates.ts';
import { shownWeekdays } from '../../texts/quiz/lists.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { typedLine } from '../../texts/quiz/typed-line.ts';
import { notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import { type Page, pageOf } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { HOLIDAY_NAME_CHARS } from './days-off.ts';
import { type Gap, gapsOf } from './gaps.ts';

/** A year of holidays and pauses is more than anybody reads between two questions. */
const MOST_GAPS = 20;

export interface NextDates {
  occurrences: readonly Occurrence[];
  /** As `occurrencesFrom` gives them. */
  skipped: readonly SkippedDate[];
  /** Those of them on which a question was due and did not come. */
  unposted?: ReadonlySet<LocalDate>;
  zone: string;
  lang: Lang;
}

/** The next questions by date, and why there is none in between. */
export function nextMessage(dates: NextDates): Page {
  const { occurrences, skipped, zone, lang } = dates;
  const texts = QUIZ_TEXTS[lang].next;
  const { gaps, weekdays } = gapsOf(occurrences, skipped);
  const shownGaps = gaps.slice(0, MOST_GAPS);
  const title = sectionPiece([{ text: texts.title(zone), bold: true }]);
  const rows = [
    ...occurrences.map(({ date, at }) => ({ date, piece: momentPiece(shownMoment(at, zone, lang)) })),
    ...shownGaps.map((gap) => ({ date: gap.from, piece: gapPiece(gap, dates) })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const days = WEEKDAYS.filter((day) => weekdays.includes(day));
  return pageOf([
    { ...title, leads: 'heading' },
    ...(occurrences.length === 0 ? [sectionPiece([{ text: texts.none }])] : []),
    ...rows.map(({ piece }, index) => (index === 0 ? piece : { ...piece, joins: '\n' })),
    ...(days.length > 0 && occurrences.length > 0
      ? [notePiece(texts.weekdays(shownWeekdays(days, lang)))]
      : []),
  ]);
}

function momentPiece(moment: string): Piece {
  return sectionPiece([{ text: `• ${moment}`, bold: true }]);
}

function gapPiece(gap: Gap, shown: NextDates): Piece {
  const { lang } = shown;
  const isFar = gap.from.slice(0, 4) !== gap.to.slice(0, 4);
  const dates = shownRange(gap, lang, isFar ? shownFullDate : shownDate);
  return sectionPiece([{ text: QUIZ_TEXTS[lang].next.gap(dates, reasonOf(gap, shown)) }]);
}

function reasonOf({ skipped }: Gap, { zone, lang, unposted }: NextDates): string {
  const texts = QUIZ_TEXTS[lang].next;
  switch (skipped.why) {
    case 'pause':
      return texts.paused;
    case 'holiday':
      return typedLine(skipped.holiday.name, HOLIDAY_NAME_CHARS) || texts.paused;
    case 'no-such-date':
      return texts.noSuchDate(zone);
    case 'before-settings':
      return texts.beforeSettings;
    case 'posted':
      return unposted?.has(skipped.date) ? texts.notPosted : texts.posted;
    default:
      return skipped satisfies never;
  }
}
