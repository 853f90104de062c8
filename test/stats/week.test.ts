import { expect, it } from 'vitest';
import { lastWeeks } from '../../src/stats/week.ts';

const HOUR = 3_600_000;
const weeks = (now: string, zone: string, count = 1) => lastWeeks(Date.parse(now), zone, count);
const names = (now: string, zone = 'UTC', count = 1) => weeks(now, zone, count).map(({ name }) => name);

it('weeks are those of ISO 8601, whose year is that of their Thursday', () => {
  expect(names('2026-11-26T06:00:00Z', 'UTC', 3)).toEqual(['2026-W46', '2026-W47', '2026-W48']);
  expect(names('2027-01-03T12:00:00Z', 'UTC', 2)).toEqual(['2026-W52', '2026-W53']);
  expect(names('2027-01-04T12:00:00Z')).toEqual(['2027-W01']);
  expect(names('2024-12-30T00:00:00Z')).toEqual(['2025-W01']);
});

it('a week begins on Monday by the clock of the zone, and one in which clocks change is shorter or longer', () => {
  expect(names('2026-11-29T20:00:00Z', 'Asia/Shanghai')).toEqual(['2026-W49']);
  const [autumn] = weeks('2026-10-20T12:00:00Z', 'Europe/Berlin');
  expect(autumn).toMatchObject({ from: '2026-10-19', to: '2026-10-25' });
  expect(autumn && (autumn.span.to - autumn.span.from) / HOUR).toBe(7 * 24 + 1);
  const [first, second] = weeks('2026-04-01T12:00:00Z', 'Europe/Berlin', 2);
  expect(first?.span.to).toBe(second?.span.from);
});
