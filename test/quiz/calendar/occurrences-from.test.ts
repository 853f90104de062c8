import { expect, it } from 'vitest';
import { occurrencesFrom } from '../../../src/quiz/calendar/occurrences-from.ts';
import { scheduleWith } from './schedules.ts';

const THURSDAY = Date.parse('2026-11-26T16:30Z'); // 09:30 in Vancouver

function datesOf({ occurrences }: ReturnType<typeof occurrencesFrom>): string[] {
  return occurrences.map(({ date }) => date);
}

it('gives the next dates with their instants, and why others are left out', () => {
  const pause = { from: '2026-11-30', to: '2026-12-01' };
  const holiday = { date: '2026-12-02', name: 'Foundation day' };
  const schedule = scheduleWith({ pauses: [pause], holidays: [holiday] });
  expect(occurrencesFrom(schedule, THURSDAY, 3)).toEqual({
    occurrences: [
      { date: '2026-11-26', at: THURSDAY },
      { date: '2026-11-27', at: Date.parse('2026-11-27T16:30Z') },
      { date: '2026-12-03', at: Date.parse('2026-12-03T16:30Z') },
    ],
    skipped: [
      { date: '2026-11-28', why: 'weekday', weekday: 'sat' },
      { date: '2026-11-29', why: 'weekday', weekday: 'sun' },
      { date: '2026-11-30', why: 'pause', pause },
      { date: '2026-12-01', why: 'pause', pause },
      { date: '2026-12-02', why: 'holiday', holiday },
    ],
  });
});

it('leaves out a time of today that has passed', () => {
  expect(datesOf(occurrencesFrom(scheduleWith(), THURSDAY + 1, 1))).toEqual(['2026-11-27']);
});

it('gives no second occurrence on the date of the last one, even at a later time of day', () => {
  const later = scheduleWith({ time: '18:00' });
  expect(occurrencesFrom(later, THURSDAY + 60_000, 1, '2026-11-26')).toEqual({
    occurrences: [{ date: '2026-11-27', at: Date.parse('2026-11-28T01:00Z') }],
    skipped: [{ date: '2026-11-26', why: 'posted' }],
  });
});

it('gives no occurrence on dates that begin or end again in another zone', () => {
  const moved = scheduleWith({ zone: 'Pacific/Honolulu', time: '18:00' });
  const postedInShanghai = Date.parse('2026-11-26T01:30Z'); // 15:30 on 25 November in Honolulu
  const { occurrences, skipped } = occurrencesFrom(moved, postedInShanghai, 1, '2026-11-26');
  expect(occurrences).toEqual([{ date: '2026-11-27', at: Date.parse('2026-11-28T04:00Z') }]);
  expect(skipped).toEqual([
    { date: '2026-11-25', why: 'posted' },
    { date: '2026-11-26', why: 'posted' },
  ]);
});

it('leaves out a date that the zone left out', () => {
  const apia = scheduleWith({ zone: 'Pacific/Apia' });
  expect(occurrencesFrom(apia, Date.parse('2011-12-29T19:00Z'), 2).skipped).toEqual([
    { date: '2011-12-30', why: 'no-such-date' },
    { date: '2011-12-31', why: 'weekday', weekday: 'sat' },
    { date: '2012-01-01', why: 'weekday', weekday: 'sun' },
  ]);
});

it('still gives an occurrence of yesterday that a gap moved past midnight', () => {
  const nuuk = scheduleWith({ zone: 'America/Nuuk', time: '23:30', weekdays: ['sat'] });
  expect(occurrencesFrom(nuuk, Date.parse('2027-03-28T01:10Z'), 1).occurrences).toEqual([
    { date: '2027-03-27', at: Date.parse('2027-03-28T01:30Z') },
  ]);
});

it('gives none before its settings', () => {
  const schedule = scheduleWith({ since: THURSDAY + 60_000 });
  expect(occurrencesFrom(schedule, THURSDAY - 60_000, 1)).toEqual({
    occurrences: [{ date: '2026-11-27', at: Date.parse('2026-11-27T16:30Z') }],
    skipped: [{ date: '2026-11-26', why: 'before-settings' }],
  });
});

it('ends for a schedule without a day', () => {
  expect(occurrencesFrom(scheduleWith({ weekdays: [] }), THURSDAY, 1).occurrences).toEqual([]);
  const pauses = [{ from: '2026-01-01', to: '9999-12-31' }];
  expect(occurrencesFrom(scheduleWith({ pauses }), THURSDAY, 1).occurrences).toEqual([]);
});
