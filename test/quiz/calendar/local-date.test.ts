import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOfDay, dayNumber, daysInMonth, weekdayOfDay } from '../../../src/quiz/calendar/local-date.ts';

it('a day is written as ISO 8601 does, and read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const date = dateOfDay(day);
      expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(date)).toBe(day);
    }),
  );
});

it.each([
  ['2026-11-26', 'thu'],
  ['1970-01-01', 'thu'],
  ['1969-12-31', 'wed'],
  ['2028-02-29', 'tue'],
])('%s is a %s', (date, weekday) => {
  expect(weekdayOfDay(dayNumber(date))).toBe(weekday);
});

it('February has a leap day every fourth year, but for three centuries of four', () => {
  expect([2026, 2028, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});
