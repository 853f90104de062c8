import { shuffledBy } from '../chance.ts';

export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

/**
 * In which order a round shows its item's choices: the choice's index in the item by position, A first. Made of
 * the round's seed and the number of choices alone, so it tells nothing about which is right.
 */
export type ChoiceOrder = readonly number[];

export function choiceOrder(seed: string, choiceCount: number): ChoiceOrder {
  return shuffledBy(`${seed}/choices`, choiceCount);
}
