import type { Button } from '@slack/types';
import type { Lang } from '../../knowledge/entry.ts';
import type { HomeQuiz } from '../home/home-state.ts';
import { boardActionId, QUIZ_ACTION_IDS } from '../quiz-action-ids.ts';
import { encodeQuizValue } from '../quiz-value.ts';
import { HOME_TEXTS } from '../texts/home-texts.ts';
import { shownMoment } from '../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../texts/quiz/quiz-texts.ts';
import { buttonsPiece, notePiece, valueButton } from './frame.ts';
import type { Piece } from './piece.ts';
import { plainLine } from './plain-line.ts';
import { channelToken, linkedPiece } from './quiz/channel-links.ts';

/** App Home gives a first look; the whole question stands in the channel. */
const QUESTION_CHARS = 150;

/** A channel's quiz in App Home: how the person stands, and its buttons. */
export function homeQuizPieces(quiz: HomeQuiz, lang: Lang): Piece[] {
  const channel = channelToken(quiz.channelId);
  const said = sentencesOf(quiz, lang).join(lang === 'zh' ? '' : ' ');
  const line = linkedPiece(`${channel}${QUIZ_TEXTS[lang].round.colon}${said}`, quiz.channelId);
  const asked = quiz.question ? [notePiece(plainLine(quiz.question[lang], QUESTION_CHARS))] : [];
  return [line, ...asked, buttonsPiece(buttonsOf(quiz, lang))];
}

function sentencesOf({ state, settings, next, round, week }: HomeQuiz, lang: Lang): string[] {
  const texts = HOME_TEXTS[lang];
  const score = week ? [texts.week(week.right, week.rounds)] : [];
  const today = { none: texts.nothingOpen, open: texts.open, answered: texts.answered }[round];
  switch (state.kind) {
    case 'off':
      return [texts.off, ...(round === 'none' ? [] : [today]), ...score];
    case 'stopped':
      return [texts.stopped, ...score];
    case 'on':
      return [
        today,
        ...score,
        ...(next === null ? [] : [texts.next(shownMoment(next, settings.zone, lang), settings.zone)]),
      ];
    default:
      return state satisfies never;
  }
}

function buttonsOf({ channelId, isManaged }: HomeQuiz, lang: Lang): Button[] {
  const texts = HOME_TEXTS[lang];
  const channel = encodeQuizValue({ channel: channelId });
  const board = encodeQuizValue({ channel: channelId, period: 'week' });
  return [
    valueButton(boardActionId('week'), texts.board, board),
    valueButton(QUIZ_ACTION_IDS.me, texts.score, channel),
    ...(isManaged ? [valueButton(QUIZ_ACTION_IDS.menu, texts.settings, channel)] : []),
  ];
}
