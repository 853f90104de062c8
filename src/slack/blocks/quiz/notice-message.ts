import type { Lang } from '../../../knowledge/entry.ts';
import type { LocalDate } from '../../../quiz/calendar/local-date.ts';
import type { Notice } from '../../../quiz/posting/post.ts';
import { shownDate } from '../../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { typedLine } from '../../texts/quiz/typed-line.ts';
import type { Page } from '../paginate.ts';
import { channelToken, linkedPage, linkedPiece } from './channel-links.ts';

/** More dates than these are only counted. */
const MOST_DATES = 5;
/** Slack's error names have up to 40 letters; anything longer is none. */
const CODE_CHARS = 80;

/** For who set a quiz up, in a direct message: what happened, and what to do about it. */
export function noticeMessage(notice: Notice, lang: Lang): Page {
  const { channelId } = notice;
  return linkedPage([linkedPiece(sentence(notice, lang), channelId)], [channelId]);
}

function sentence(notice: Notice, lang: Lang): string {
  const texts = QUIZ_TEXTS[lang].notice;
  const channel = channelToken(notice.channelId);
  switch (notice.kind) {
    case 'stopped':
      return texts.stopped(channel, { ...notice.why, error: code(notice.why.error) });
    case 'missed':
      return texts.missed(channel, datesOf(notice.dates, lang), notice.why);
    case 'unknown':
      return texts.unknown(channel, shownDate(notice.date, lang));
    case 'failed':
      return texts.failed(channel, shownDate(notice.date, lang), code(notice.itemId), code(notice.why));
    case 'challenged':
      return texts.challenged(channel, shownDate(notice.date, lang));
    case 'suggested':
      return texts.suggested;
    case 'digest':
      return texts.digest(channel, { ...notice.why, error: code(notice.why.error) });
    default:
      return notice satisfies never;
  }
}

function datesOf(dates: readonly LocalDate[], lang: Lang): string {
  const shown = dates.slice(0, MOST_DATES).map((date) => shownDate(date, lang));
  return QUIZ_TEXTS[lang].notice.dates(shown, dates.length - shown.length);
}

/** A code as one short word, and no token of a link. */
function code(text: string): string {
  return typedLine(text.replaceAll('<', ' '), CODE_CHARS);
}
