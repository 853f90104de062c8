import type { Choice } from '../../knowledge/quiz-item.ts';
import { type ChoiceOrder, LETTERS, type Letter } from './choice-order.ts';

/** A choice as a round shows it; `index` is its place in the item, which a submission keeps. */
export interface ShownChoice {
  letter: Letter;
  index: number;
  choice: Choice;
}

/** The choices of an item in the order of a round, A first; at most four. */
export function shownChoices(choices: readonly Choice[], order: ChoiceOrder): ShownChoice[] {
  return LETTERS.flatMap((letter, position) => {
    const index = order[position];
    const choice = index === undefined ? undefined : choices[index];
    return index === undefined || !choice ? [] : [{ letter, index, choice }];
  });
}
