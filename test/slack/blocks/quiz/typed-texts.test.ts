import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../src/knowledge/entry.ts';
import { parseDates } from '../../../../src/quiz/typed/parse-dates.ts';
import { parseTime } from '../../../../src/quiz/typed/parse-time.ts';
import { parseWeekdays } from '../../../../src/quiz/typed/parse-weekdays.ts';
import { parseZone } from '../../../../src/quiz/typed/parse-zone.ts';
import {
  dateProblem,
  timeProblem,
  weekdayProblem,
  zoneProblem,
} from '../../../../src/slack/texts/quiz/typed-texts.ts';

function sentence(kind: 'time' | 'zone' | 'weekdays' | 'dates', typed: string, lang: 'en' | 'zh'): string {
  const time = parseTime(typed);
  const zone = parseZone(typed);
  const weekdays = parseWeekdays(typed);
  const dates = parseDates(typed);
  if (kind === 'time' && time.kind === 'wrong') return timeProblem(time, lang);
  if (kind === 'zone' && zone.kind === 'wrong') return zoneProblem(zone, lang);
  if (kind === 'weekdays' && weekdays.kind === 'wrong') return weekdayProblem(weekdays, lang);
  if (kind === 'dates' && dates.kind === 'wrong') return dateProblem(dates, lang);
  throw new Error(`"${typed}" is right.`);
}

describe('what was typed wrong gets a sentence that says what is right', () => {
  it.each([
    ['time', '', 'A time is missing. Write it as 09:30, 9:30 pm or 21:30.'],
    ['time', 'soon', '"soon" is no time that I can read. Write it as 09:30, 9:30 pm or 21:30.'],
    ['time', '25:00', 'There is no hour 25: hours go from 0 to 23. Write it as 09:30, 9:30 pm or 21:30.'],
    ['time', '9:75', 'There is no minute 75: minutes go from 0 to 59. Write it as 09:30, 9:30 pm or 21:30.'],
    [
      'time',
      '13am',
      '"13am" does not fit: 13 is not in that half of the day. Write it as 09:30, 9:30 pm or 21:30.',
    ],
    ['time', '9', "A number alone may be anything. For 9 o'clock write 09:00."],
    ['zone', '', 'A time zone is missing. Write the zone of a city, such as Europe/Berlin or Asia/Shanghai.'],
    ['weekdays', '', 'At least one weekday is needed. Write the days as mon-fri, "mon, wed, fri" or daily.'],
    [
      'weekdays',
      'mon, blursday',
      '"blursday" is no weekday. Write the days as mon-fri, "mon, wed, fri" or daily.',
    ],
    ['dates', '', 'A date is missing. Write a date as 2026-12-24, several days as 2026-12-24..2027-01-02.'],
    [
      'dates',
      '2026-13-01',
      '"2026-13-01" does not exist: months go from 1 to 12. Write a date as 2026-12-24, several days as 2026-12-24..2027-01-02.',
    ],
    ['dates', '2027-01-02..2026-12-24', '2027-01-02 is after 2026-12-24: write 2026-12-24..2027-01-02.'],
  ] as const)('%s %j', (kind, typed, said) => {
    expect(sentence(kind, typed, 'en')).toBe(said);
  });

  it.each([
    ['time', '', '请写出时间。请写成 09:30、晚上9点半 或 21:30。'],
    ['time', '9', '只写 9 我不确定是时间。如果是 9 点，请写成 09:00。'],
    [
      'zone',
      'GMT+8',
      '“GMT+8”只是时差，不知道何时换夏令时。请写城市所在的时区，例如 Asia/Shanghai 或 Europe/Berlin。',
    ],
    ['zone', '北京', '“北京”不是时区名。你是指 Asia/Shanghai 吗？请写全名。'],
    ['weekdays', '周八', '“周八”不是星期。请写成 周一至周五、周一三五、工作日 或 每天。'],
    [
      'dates',
      '2026-02-30',
      '“2026-02-30”不存在：那一年的 2 月有 28 天。一天请写成 2026-12-24，多天请写成 2026-12-24..2027-01-02。',
    ],
  ] as const)('%s %j in Chinese', (kind, typed, said) => {
    expect(sentence(kind, typed, 'zh')).toBe(said);
  });

  it('what the sentences give as examples is understood', () => {
    for (const time of ['09:30', '9:30 pm', '21:30', '晚上9点半', '09:00'])
      expect(parseTime(time).kind).toBe('ok');
    for (const zone of ['Europe/Berlin', 'Asia/Shanghai']) expect(parseZone(zone).kind).toBe('ok');
    for (const days of ['mon-fri', 'mon, wed, fri', 'daily', '周一至周五', '周一三五', '工作日', '每天'])
      expect(parseWeekdays(days).kind).toBe('ok');
    for (const dates of ['2026-12-24', '2026-12-24..2027-01-02']) expect(parseDates(dates).kind).toBe('ok');
  });

  it('what was typed comes back short, on one line, and turns no text', () => {
    for (const lang of LANGS) {
      const said = sentence('time', `\u202eabc\n${'x'.repeat(500)}`, lang);
      expect(said).not.toMatch(/[\u202e\n]/);
      expect(said.length).toBeLessThan(200);
    }
  });
});
