import type { Button } from '@slack/types';
import type { Lang } from '../../../knowledge/entry.ts';
import type { QuizItem } from '../../../knowledge/quiz-item.ts';
import { ACTION_IDS } from '../../action-ids.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { button, buttonsPiece } from '../frame.ts';
import type { Piece } from '../piece.ts';

/** Names the entry of an item in a language; undefined if the bank no longer has it. */
export type EntryTitle = (lang: Lang) => string | undefined;

/** A row with the button that opens the entry of an item, unless it is gone, and others. */
export function readPieces(
  item: QuizItem,
  lang: Lang,
  entryTitle: EntryTitle,
  others: readonly Button[] = [],
): Piece[] {
  const buttons = [...readButtons(item, lang, entryTitle), ...others];
  return buttons.length > 0 ? [buttonsPiece(buttons)] : [];
}

function readButtons(item: QuizItem, lang: Lang, entryTitle: EntryTitle): Button[] {
  const title = entryTitle(lang);
  if (title === undefined) return [];
  const { readAnswer, colon } = QUIZ_TEXTS[lang].round;
  const value = { id: item.entryId, lang, query: '' };
  return [button(ACTION_IDS.full, readAnswer, value, `${readAnswer}${colon}${title}`)];
}
