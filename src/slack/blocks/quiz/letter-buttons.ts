import type { Lang } from '../../../knowledge/entry.ts';
import { runsText } from '../../../markdown/plain-text.ts';
import { parseRuns } from '../../../markdown/to-flow.ts';
import type { Letter } from '../../../quiz/round/choice-order.ts';
import type { ShownChoice } from '../../../quiz/round/shown-choices.ts';
import { buttonsPiece } from '../frame.ts';
import { different } from '../item-pieces.ts';
import type { Piece } from '../piece.ts';
import { quizButton } from './quiz-button.ts';

const LETTERS_BLOCK = 'quiz_letters';

interface LetterButtons {
  idOf(letter: Letter): string;
  carriedBy(letter: Letter): string;
}

/** A row of buttons that show the letter alone: nothing of a choice is cut off, and a thumb hits them. */
export function letterButtonsPiece(
  shown: readonly ShownChoice[],
  langs: readonly Lang[],
  { idOf, carriedBy }: LetterButtons,
): Piece {
  const buttons = shown.map(({ letter, choice }) => {
    const text = different(choice.text, langs).map((one) => runsText(parseRuns(one)));
    return quizButton(idOf(letter), letter, carriedBy(letter), `${letter}: ${text.join(' / ')}`);
  });
  return buttonsPiece(buttons, LETTERS_BLOCK);
}
