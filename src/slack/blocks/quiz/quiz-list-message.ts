import type { Lang } from '../../../knowledge/entry.ts';
import type { Instant } from '../../../quiz/calendar/zone-clock.ts';
import type { Subscription } from '../../../quiz/subscription/subscription.ts';
import { shownMoment } from '../../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import type { Page } from '../paginate.ts';
import { plainMessage } from '../plain-message.ts';
import { channelToken, linkedPage, linkedPiece } from './channel-links.ts';
import { shownTimes } from './settings-lines.ts';

const MOST_CHANNELS = 25;

export interface ListedQuiz extends Pick<Subscription, 'channelId' | 'state' | 'settings'> {
  next: Instant | null;
}

/** The channels where quizzes run, with the next time of each. */
export function quizListMessage(quizzes: readonly ListedQuiz[], lang: Lang): Page {
  const texts = QUIZ_TEXTS[lang].next;
  if (quizzes.length === 0) return plainMessage(texts.listEmpty);
  const shown = quizzes.slice(0, MOST_CHANNELS);
  const left = quizzes.length - shown.length;
  const title = sectionPiece([{ text: texts.list, bold: true }]);
  return linkedPage(
    [
      { ...title, leads: 'heading' },
      ...shown.map((quiz, index) => {
        const row = linkedPiece(rowText(quiz, lang), quiz.channelId);
        return index === 0 ? row : { ...row, joins: '\n' };
      }),
      ...(left > 0 ? [notePiece(texts.listMore(left))] : []),
    ],
    shown.map(({ channelId }) => channelId),
  );
}

function rowText(quiz: ListedQuiz, lang: Lang): string {
  const texts = QUIZ_TEXTS[lang].next;
  return texts.listRow(channelToken(quiz.channelId), shownTimes(quiz.settings, lang), stateText(quiz, lang));
}

function stateText({ state, next, settings }: ListedQuiz, lang: Lang): string {
  const texts = QUIZ_TEXTS[lang].next;
  switch (state.kind) {
    case 'on':
      return next === null ? texts.noNext : texts.listNext(shownMoment(next, settings.zone, lang));
    case 'off':
      return texts.listOff;
    case 'stopped':
      return texts.listStopped;
    default:
      return state satisfies never;
  }
}
