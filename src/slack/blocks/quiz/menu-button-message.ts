import type { Lang } from '../../../knowledge/entry.ts';
import { QUIZ_ACTION_IDS } from '../../quiz-action-ids.ts';
import { encodeQuizValue } from '../../quiz-value.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { buttonsPiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import { type Page, pageOf } from '../paginate.ts';
import { quizButton } from './quiz-button.ts';

/** Where no modal can be opened (a mention carries no trigger): a button that opens the menu. */
export function menuButtonMessage(channelId: string, lang: Lang): Page {
  const { command, welcome } = QUIZ_TEXTS[lang];
  const value = encodeQuizValue({ channel: channelId });
  return pageOf([
    sectionPiece([{ text: command.menuByButton }]),
    buttonsPiece([quizButton(QUIZ_ACTION_IDS.menu, welcome.setUp, value)]),
  ]);
}
