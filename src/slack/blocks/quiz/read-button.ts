import type { Lang } from '../../../knowledge/entry.ts';
import type { QuizItem } from '../../../knowledge/quiz-item.ts';
import { ACTION_IDS } from '../../action-ids.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { button, buttonsPiece } from '../frame.ts';
import type { Piece } from '../piece.ts';

/** Names the entry of an item in a language; undefined if the bank no longer has it. */
export type EntryTitle = (lang: Lang) => string | undefined;

/** The button that opens the entry an item is about; none for an entry that is gone. */
export function readPieces(item: QuizItem, lang: Lang, entryTitle: EntryTitle): Piece[] {
  const title = entryTitle(lang);
  if (title === undefined) return [];
  const { readAnswer, colon } = QUIZ_TEXTS[lang].round;
  const value = { id: item.entryId, lang, query: '' };
  return [buttonsPiece([button(ACTION_IDS.full, readAnswer, value, `${readAnswer}${colon}${title}`)])];
}
