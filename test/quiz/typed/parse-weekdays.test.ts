import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../../src/quiz/calendar/local-date.ts';
import { parseWeekdays } from '../../../src/quiz/typed/parse-weekdays.ts';

const WORKING = 'mon tue wed thu fri';

describe('parseWeekdays', () => {
  it.each([
    ['mon-fri', WORKING],
    ['Mon – Fri', WORKING],
    ['monday to friday', WORKING],
    ['mon..fri', WORKING],
    ['weekdays', WORKING],
    ['every weekday', WORKING],
    ['工作日', WORKING],
    ['周一至周五', WORKING],
    ['周一到五', WORKING],
    ['星期一～星期五', WORKING],
    ['週一至週五', WORKING],
    ['mon,wed,fri', 'mon wed fri'],
    ['Wed, Mon and Fri', 'mon wed fri'],
    ['mon wed', 'mon wed'],
    ['周一三五', 'mon wed fri'],
    ['周一、周三和周五', 'mon wed fri'],
    ['每周二，四', 'tue thu'],
    ['fri-mon', 'mon fri sat sun'],
    ['mon-wed, sat', 'mon tue wed sat'],
    ['thurs', 'thu'],
    ['周日', 'sun'],
    ['礼拜天', 'sun'],
    ['weekends', 'sat sun'],
    ['周末', 'sat sun'],
    ['daily', WEEKDAYS.join(' ')],
    ['every day', WEEKDAYS.join(' ')],
    ['每天', WEEKDAYS.join(' ')],
    ['mon-sun', WEEKDAYS.join(' ')],
    ['weekdays and sat', `${WORKING} sat`],
  ])('reads %s as %s', (typed, days) => {
    expect(parseWeekdays(typed)).toEqual({ kind: 'ok', value: days.split(' ') });
  });

  it.each([
    ['', { why: 'empty' }],
    [' , ', { why: 'empty' }],
    ['mon,funday', { why: 'unknown', typed: 'mon,funday', word: 'funday' }],
    ['mon-', { why: 'unknown', typed: 'mon-', word: 'mon-' }],
    ['mon-wed-fri', { why: 'unknown', typed: 'mon-wed-fri', word: 'mon-wed-fri' }],
    ['1-5', { why: 'unknown', typed: '1-5', word: '1-5' }],
    ['周八', { why: 'unknown', typed: '周八', word: '周八' }],
    ['daily-fri', { why: 'unknown', typed: 'daily-fri', word: 'daily-fri' }],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(parseWeekdays(typed)).toEqual({ kind: 'wrong', ...problem });
  });

  it('reads back every choice of weekdays', () => {
    fc.assert(
      fc.property(fc.subarray([...WEEKDAYS], { minLength: 1 }), (days) => {
        expect(parseWeekdays(days.join(','))).toEqual({ kind: 'ok', value: days });
      }),
    );
  });
});
