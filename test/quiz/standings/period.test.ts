import { expect, it } from 'vitest';
import { periodOf } from '../../../src/quiz/standings/period.ts';

it('takes weeks from Monday to Sunday, over the ends of months and years', () => {
  expect(periodOf('week', '2026-12-31')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  expect(periodOf('week', '2026-11-30')).toEqual({ from: '2026-11-30', to: '2026-12-06' });
  expect(periodOf('week', '2026-12-06')).toEqual({ from: '2026-11-30', to: '2026-12-06' });
});

it('takes months to their last day', () => {
  expect(periodOf('month', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
});

it('takes all time up to the date', () => {
  const { from, to } = periodOf('all', '2026-11-30');
  expect(from < '1970-01-01').toBe(true);
  expect(to).toBe('2026-11-30');
});
