import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/quiz/typed/parse-time.ts';

describe('parseTime', () => {
  it.each([
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['９：３０', '09:30'],
    ['21:00', '21:00'],
    ['0:00', '00:00'],
    ['9am', '09:00'],
    ['9 AM', '09:00'],
    ['9:30 p.m.', '21:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['12:30am', '00:30'],
    ['21:00pm', '21:00'],
    ['上午9点半', '09:30'],
    ['早上九点', '09:00'],
    ['上午十点一刻', '10:15'],
    ['下午3点三刻', '15:45'],
    ['下午三点零五分', '15:05'],
    ['下午 3:20', '15:20'],
    ['晚上9點', '21:00'],
    ['晚上12点', '00:00'],
    ['晚上1点', '01:00'],
    ['晚上两点半', '02:30'],
    ['夜里11点', '23:00'],
    ['半夜三点', '03:00'],
    ['晚上6点', '18:00'],
    ['noon', '12:00'],
    ['中午', '12:00'],
    ['midnight', '00:00'],
    ['零点', '00:00'],
    ['上午 9 点半', '09:30'],
    ['凌晨12点半', '00:30'],
    ['中午12点', '12:00'],
    ['中午一点', '13:00'],
    ['中午11点半', '11:30'],
    ['二十一点三十分', '21:30'],
    ['两点整', '02:00'],
    ['9时30', '09:30'],
  ])('reads %s as %s', (typed, value) => {
    expect(parseTime(typed)).toEqual({ kind: 'ok', value });
  });

  it.each([
    ['  ', { why: 'empty' }],
    ['soon', { why: 'not-a-time', typed: 'soon' }],
    ['9:3', { why: 'not-a-time', typed: '9:3' }],
    ['9:30:00', { why: 'not-a-time', typed: '9:30:00' }],
    ['上午', { why: 'not-a-time', typed: '上午' }],
    ['上午9', { why: 'not-a-time', typed: '上午9' }],
    ['下午3:20am', { why: 'not-a-time', typed: '下午3:20am' }],
    ['24:00', { why: 'hour', typed: '24:00', hour: 24 }],
    ['25', { why: 'hour', typed: '25', hour: 25 }],
    ['三十点', { why: 'hour', typed: '三十点', hour: 30 }],
    ['9:75', { why: 'minute', typed: '9:75', minute: 75 }],
    ['13am', { why: 'half', typed: '13am', hour: 13 }],
    ['0pm', { why: 'half', typed: '0pm', hour: 0 }],
    ['上午12点', { why: 'half', typed: '上午12点', hour: 12 }],
    ['9', { why: 'bare-hour', typed: '9', hour: 9 }],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(parseTime(typed)).toEqual({ kind: 'wrong', ...problem });
  });

  it('reads back every time that it gives, and answers any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[上下中]?午?\d{1,2}[:点.]?[\d半]{0,2}[ap]?m?$/)),
        (typed) => {
          const parsed = parseTime(typed);
          if (parsed.kind === 'ok') expect(parseTime(parsed.value)).toEqual(parsed);
        },
      ),
    );
  });
});
