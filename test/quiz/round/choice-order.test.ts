import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choiceOrder } from '../../../src/quiz/round/choice-order.ts';
import { shownChoices } from '../../../src/quiz/round/shown-choices.ts';
import { itemOf } from '../items.ts';

const { choices } = itemOf('dns', 1);

it('shows every choice of the item once, A first', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(2, 4), (seed, count) => {
      const shown = shownChoices(choices.slice(0, count), choiceOrder(seed, count));
      expect(shown.map(({ letter }) => letter).join('')).toBe('ABCD'.slice(0, count));
      expect(new Set(shown.map(({ index }) => index)).size).toBe(count);
      for (const { index, choice } of shown) expect(choice).toBe(choices[index]);
    }),
  );
});

it('puts the right choice into every position equally often', () => {
  for (const count of [2, 4]) {
    for (let right = 0; right < count; right++) {
      const positions = Array.from({ length: count }, () => 0);
      for (let round = 0; round < 4000; round++) {
        const position = choiceOrder(`round-${round}`, count).indexOf(right);
        positions[position] = (positions[position] ?? 0) + 1;
      }
      // Five standard deviations around the mean.
      for (const times of positions)
        expect(Math.abs(times - 4000 / count)).toBeLessThan(5 * Math.sqrt(4000 / count));
    }
  }
});

it('is the same for a seed, whichever choice is right', () => {
  expect(choiceOrder('round-1', 4)).toEqual(choiceOrder('round-1', 4));
  expect(choiceOrder.length).toBe(2);
});

it('shows what both have where an item lost a choice since', () => {
  expect(shownChoices(choices.slice(0, 2), [3, 1, 0, 2]).map(({ letter }) => letter)).toEqual(['B', 'C']);
});
