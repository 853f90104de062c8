import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chanceOf, chosenBy, shuffledBy } from '../../src/quiz/chance.ts';

const things = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

it('gives the first word of SHA-256, so the same number for a seed on every machine', () => {
  expect(chanceOf('subscription-1/2026-11-30')).toBe(0x302f4acf / 2 ** 32);
});

it('keeps its choice when others are removed or added, or come in another order', () => {
  fc.assert(
    fc.property(fc.string(), fc.shuffledSubarray(things), (seed, others) => {
      const chosen = chosenBy(seed, things);
      if (chosen && others.includes(chosen)) expect(chosenBy(seed, others)).toBe(chosen);
    }),
  );
});

it('chooses none of nothing', () => {
  expect(chosenBy('seed', [])).toBeUndefined();
});

it('shuffles every number once', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), (seed, count) => {
      const numbers = Array.from({ length: count }, (_, index) => index);
      expect(shuffledBy(seed, count).sort((a, b) => a - b)).toEqual(numbers);
    }),
  );
});

it('makes all 24 orders of four equally likely', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 24_000; seed++) {
    const order = shuffledBy(`round-${seed}`, 4).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // Chi-squared with 23 degrees of freedom is above 49.7 by chance once in a thousand.
  const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chiSquared).toBeLessThan(49.7);
});
