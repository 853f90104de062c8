import type { Choice } from '../../knowledge/quiz-item.ts';
import type { ChoiceOrder } from './choice-order.ts';
import { type ShownChoice, shownChoices } from './shown-choices.ts';

/** How a round went, without a name: how often each choice was made, A first, and how many of how many were right. */
export interface RoundResult {
  bars: (ShownChoice & { count: number })[];
  answered: number;
  right: number;
}

/** `chosen`: the index in the item of every person's choice. One that the item does not have is not counted. */
export function roundResult(
  choices: readonly Choice[],
  order: ChoiceOrder,
  chosen: readonly number[],
): RoundResult {
  const bars = shownChoices(choices, order).map((shown) => {
    return { ...shown, count: chosen.filter((index) => index === shown.index).length };
  });
  const sum = (counted: typeof bars) => counted.reduce((total, { count }) => total + count, 0);
  return { bars, answered: sum(bars), right: sum(bars.filter(({ choice }) => choice.right)) };
}
