import { describe, expect, it } from 'vitest';
import { parseDates } from '../../../src/quiz/typed/parse-dates.ts';

const WINTER = { from: '2026-12-24', to: '2027-01-02' };
const EVE = { from: '2026-12-24', to: '2026-12-24' };

describe('parseDates', () => {
  it.each([
    ['2026-12-24..2027-01-02', WINTER],
    ['2026-12-24 … 2027-1-2', WINTER],
    ['2026-12-24 to 2027-01-02', WINTER],
    ['2026-12-24 - 2027-01-02', WINTER],
    ['2026-12-24~2027-01-02', WINTER],
    ['2026-12-24至2027-01-02', WINTER],
    ['2026年12月24日到2027年1月2日', WINTER],
    ['2026/12/24–2027/1/2', WINTER],
    ['2026-12-24', EVE],
    [' ２０２６－１２－２４ ', EVE],
    ['2028-02-29', { from: '2028-02-29', to: '2028-02-29' }],
  ])('reads %s', (typed, value) => {
    expect(parseDates(typed)).toEqual({ kind: 'ok', value });
  });

  it.each([
    ['', { why: 'empty' }],
    ['christmas', { why: 'not-a-date', typed: 'christmas' }],
    ['24.12.2026', { why: 'not-a-date', typed: '24.12.2026' }],
    ['2026-12-24..', { why: 'open', typed: '2026-12-24..' }],
    ['2026-12-24..12-31', { why: 'no-year', typed: '12-31' }],
    [
      '2026-01-01..2026-01-02..2026-01-03',
      { why: 'not-a-date', typed: '2026-01-01..2026-01-02..2026-01-03' },
    ],
    ['2027-02-29', { why: 'no-such-date', typed: '2027-02-29', month: 2, days: 28 }],
    ['2026-04-31', { why: 'no-such-date', typed: '2026-04-31', month: 4, days: 30 }],
    ['2026-13-01', { why: 'no-such-date', typed: '2026-13-01', month: 13, days: 0 }],
    ['2026-12-00', { why: 'no-such-date', typed: '2026-12-00', month: 12, days: 31 }],
    ['2027-01-02..2026-12-24', { why: 'order', from: '2027-01-02', to: '2026-12-24' }],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(parseDates(typed)).toEqual({ kind: 'wrong', ...problem });
  });
});
