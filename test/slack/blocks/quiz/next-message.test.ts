import { describe, expect, it } from 'vitest';
import { occurrencesFrom } from '../../../../src/quiz/calendar/occurrences-from.ts';
import type { Schedule } from '../../../../src/quiz/calendar/schedule.ts';
import { nextMessage } from '../../../../src/slack/blocks/quiz/next-message.ts';
import { DUE_AT } from './bank.ts';

const schedule: Schedule = {
  time: '09:30',
  zone: 'Asia/Shanghai',
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  pauses: [],
  holidays: [],
  since: DUE_AT - 1,
};

function lines(
  changes: Partial<Schedule>,
  lang: 'en' | 'zh' = 'en',
  lastDate: string | null = null,
): string[] {
  const changed = { ...schedule, ...changes };
  const next = occurrencesFrom(changed, DUE_AT, 5, lastDate);
  return nextMessage({ ...next, zone: changed.zone, lang }).text.split('\n');
}

describe('the next questions', () => {
  it('are five dates, with the weekdays that have none in one line', () => {
    expect(lines({})).toEqual([
      'The next questions (times in Asia/Shanghai)',
      '• Thu 26 Nov at 09:30',
      '• Fri 27 Nov at 09:30',
      '• Mon 30 Nov at 09:30',
      '• Tue 1 Dec at 09:30',
      '• Wed 2 Dec at 09:30',
      'No questions on Sat and Sun.',
    ]);
  });

  it('say of a date that is done with whether its question came', () => {
    const next = occurrencesFrom(schedule, DUE_AT, 1, '2026-11-26');
    const shown = (unposted: string[]) =>
      nextMessage({ ...next, unposted: new Set(unposted), zone: 'Asia/Shanghai', lang: 'en' }).text;
    expect(shown([])).toContain('No question Thu 26 Nov: it was posted already');
    expect(shown(['2026-11-26'])).toContain('No question Thu 26 Nov: it could not be posted in time');
  });

  it('name a pause once, by its own dates, and holidays with their name, over a weekend too', () => {
    const pauses = [{ from: '2026-11-30', to: '2026-12-08' }];
    const holidays = ['2026-11-27', '2026-12-09', '2026-12-10'].map((date) => ({
      date,
      name: 'Party & <!here>',
    }));
    expect(lines({ pauses, holidays }).slice(1, 6)).toEqual([
      '• Thu 26 Nov at 09:30',
      'No question Fri 27 Nov: Party &amp; &lt;!here&gt;',
      'No question Mon 30 Nov – Tue 8 Dec: paused',
      'No question Wed 9 Dec – Thu 10 Dec: Party &amp; &lt;!here&gt;',
      '• Fri 11 Dec at 09:30',
    ]);
  });

  it('say that today is over, and why', () => {
    expect(lines({}, 'en', '2026-11-26')[1]).toBe('No question Thu 26 Nov: it was posted already');
    expect(lines({ since: DUE_AT + 1 }, 'zh').slice(0, 3)).toEqual([
      '接下来的题目（Asia/Shanghai 时间）',
      '11月26日 周四 没有题目：设置测验时，当天的时间已过',
      '• 11月27日 周五 09:30',
    ]);
  });

  it('say that there is none', () => {
    const pauses = [{ from: '2026-01-01', to: '2099-12-31' }];
    expect(lines({ pauses }).slice(1)).toEqual([
      expect.stringMatching(/^No question is to come/),
      'No question 1 Jan 2026 – 31 Dec 2099: paused',
    ]);
  });
});
