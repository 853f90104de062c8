import { describe, expect, it } from 'vitest';
import { instantOf, localAt } from '../../../src/quiz/calendar/zone-clock.ts';

function utc(zone: string, date: string, time: string): string | null {
  const instant = instantOf(zone, date, time);
  return instant === null ? null : new Date(instant).toISOString().slice(0, 16);
}

describe('instantOf', () => {
  it.each([
    [
      'America/Vancouver keeps summer time since November 2026',
      'America/Vancouver',
      '2026-11-26',
      '09:30',
      '2026-11-26T16:30',
    ],
    [
      'America/Edmonton keeps summer time since November 2026',
      'America/Edmonton',
      '2026-11-26',
      '09:30',
      '2026-11-26T15:30',
    ],
    [
      'Africa/Casablanca is on UTC since September 2026',
      'Africa/Casablanca',
      '2026-11-26',
      '09:30',
      '2026-11-26T09:30',
    ],
    [
      'Africa/Casablanca was an hour ahead before',
      'Africa/Casablanca',
      '2026-07-01',
      '09:30',
      '2026-07-01T08:30',
    ],
    ['Asia/Kolkata has half an hour', 'Asia/Kolkata', '2026-11-26', '09:30', '2026-11-26T04:00'],
    ['a leap day is a day', 'Asia/Kolkata', '2028-02-29', '09:30', '2028-02-29T04:00'],
    ['a gap shifts forward by its length', 'America/New_York', '2027-03-14', '02:30', '2027-03-14T07:30'],
    ['an overlap is its first instant', 'America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30'],
    [
      'a gap of half an hour shifts by half an hour',
      'Australia/Lord_Howe',
      '2026-10-04',
      '02:15',
      '2026-10-03T15:45',
    ],
    [
      'an overlap of half an hour is its first instant',
      'Australia/Lord_Howe',
      '2027-04-04',
      '01:45',
      '2027-04-03T14:45',
    ],
    ['a gap of two hours shifts by two hours', 'Antarctica/Troll', '2027-03-28', '01:30', '2027-03-28T01:30'],
    [
      'an overlap of two hours is its first instant',
      'Antarctica/Troll',
      '2026-10-25',
      '01:30',
      '2026-10-24T23:30',
    ],
    ['a gap at midnight shifts within the date', 'Africa/Cairo', '2027-04-30', '00:00', '2027-04-29T22:00'],
    ['a gap at midnight in Havana', 'America/Havana', '2026-03-08', '00:30', '2026-03-08T05:30'],
    ['an overlap at midnight in Havana', 'America/Havana', '2025-11-02', '00:30', '2025-11-02T04:30'],
    [
      'a gap before midnight shifts into the next date',
      'America/Nuuk',
      '2027-03-27',
      '23:30',
      '2027-03-28T01:30',
    ],
    ['Apia left out 2011-12-30', 'Pacific/Apia', '2011-12-30', '09:30', null],
    ['the day before was there', 'Pacific/Apia', '2011-12-29', '09:30', '2011-12-29T19:30'],
    ['the day after was there', 'Pacific/Apia', '2011-12-31', '09:30', '2011-12-30T19:30'],
    ['Kwajalein left out 1993-08-21', 'Pacific/Kwajalein', '1993-08-21', '09:30', null],
    ['Kiritimati left out the last day of 1994', 'Pacific/Kiritimati', '1994-12-31', '09:30', null],
  ])('%s', (_, zone, date, time, expected) => {
    expect(utc(zone, date, time)).toBe(expected);
  });
});

describe('localAt', () => {
  it.each([
    ['Pacific/Apia', '2011-12-30T09:59:59Z', { date: '2011-12-29', time: '23:59' }],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', { date: '2011-12-31', time: '00:00' }],
    ['Asia/Kathmandu', '2026-12-31T18:15:00Z', { date: '2027-01-01', time: '00:00' }],
    ['Etc/UTC', '1969-12-31T23:59:00Z', { date: '1969-12-31', time: '23:59' }],
  ])('%s at %s', (zone, instant, expected) => {
    expect(localAt(zone, Date.parse(instant))).toEqual(expected);
  });
});
