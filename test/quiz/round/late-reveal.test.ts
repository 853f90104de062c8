import { expect, it } from 'vitest';
import { lateReveal } from '../../../src/quiz/round/late-reveal.ts';

const HOUR = 3_600_000;
const day = { dueAt: 0, revealAt: 24 * HOUR };

it('stays as planned for a round that came in time, or that is open for long anyway', () => {
  expect(lateReveal({ dueAt: 0, revealAt: HOUR / 4 }, 59_000)).toBe(HOUR / 4);
  expect(lateReveal(day, 2 * HOUR)).toBe(24 * HOUR);
});

it('leaves an hour to a late round, or the whole time that was meant where it was less', () => {
  expect(lateReveal({ dueAt: 0, revealAt: HOUR / 2 }, 2 * HOUR)).toBe(2.5 * HOUR);
  expect(lateReveal({ dueAt: 0, revealAt: 8 * HOUR }, 7.5 * HOUR)).toBe(8.5 * HOUR);
});
