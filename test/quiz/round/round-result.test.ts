import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choiceOrder } from '../../../src/quiz/round/choice-order.ts';
import { roundResult } from '../../../src/quiz/round/round-result.ts';
import { itemOf } from '../items.ts';

const { choices } = itemOf('dns', 1); // the second is right

it('counts each choice in the order of the round, and how many of how many were right', () => {
  const { bars, answered, right } = roundResult(choices, [2, 0, 3, 1], [1, 1, 0, 2, 1]);
  expect(bars.map(({ letter, count }) => `${letter} ${count}`)).toEqual(['A 1', 'B 1', 'C 0', 'D 3']);
  expect({ answered, right }).toEqual({ answered: 5, right: 3 });
});

it('shows empty bars where nobody answered', () => {
  expect(roundResult(choices, [0, 1, 2, 3], [])).toMatchObject({ answered: 0, right: 0 });
});

it('counts every person once, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3)), fc.string(), (chosen, seed) => {
      const { bars, answered, right } = roundResult(choices, choiceOrder(seed, 4), chosen);
      expect(answered).toBe(chosen.length);
      expect(right).toBe(chosen.filter((index) => index === 1).length);
      expect(bars).toHaveLength(4);
    }),
  );
});
