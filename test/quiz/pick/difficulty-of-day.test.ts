import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOfDay, dayNumber, WEEKDAYS, type Weekday } from '../../../src/quiz/calendar/local-date.ts';
import { difficultyOfDay } from '../../../src/quiz/pick/difficulty-of-day.ts';

const MONDAY = dayNumber('2026-11-30');
const week = (...weekdays: Weekday[]) =>
  WEEKDAYS.map((_, day) => difficultyOfDay(dateOfDay(MONDAY + day), weekdays));

it('rises from Monday to Friday', () => {
  expect(week('mon', 'tue', 'wed', 'thu', 'fri')).toEqual([1, 1.5, 2, 2.5, 3, null, null]);
});

it('begins after the longest rest', () => {
  expect(week('sun', 'mon', 'tue', 'wed', 'thu')).toEqual([1.5, 2, 2.5, 3, null, null, 1]);
  expect(week('mon', 'sat', 'sun')).toEqual([3, null, null, null, null, 1, 2]);
});

it('begins on Monday where no day is free', () => {
  expect(week(...WEEKDAYS)[0]).toBe(1);
  expect(week(...WEEKDAYS)[6]).toBe(3);
});

it('does not rise for one day a week', () => {
  expect(week('wed')).toEqual(WEEKDAYS.map(() => null));
  expect(week()).toEqual(WEEKDAYS.map(() => null));
});

it('gives every quiz day its own difficulty, from 1 to 3', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...WEEKDAYS], { minLength: 2 }), (weekdays) => {
      const targets = week(...weekdays).filter((target) => target !== null);
      expect(new Set(targets).size).toBe(weekdays.length);
      expect([Math.min(...targets), Math.max(...targets)]).toEqual([1, 3]);
    }),
  );
});
