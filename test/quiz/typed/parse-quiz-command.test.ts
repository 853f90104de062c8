import { describe, expect, test } from 'vitest';
import { parseQuizCommand } from '../../../src/quiz/typed/parse-quiz-command.ts';

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];

describe('a quiz command', () => {
  test.each([
    ['quiz', { kind: 'menu' }],
    ['测验', { kind: 'menu' }],
    ['Quiz OFF', { kind: 'off' }],
    ['quiz on', { kind: 'on' }],
    [
      'quiz on 09:30 Asia/Shanghai mon-fri',
      { kind: 'on', time: '09:30', zone: 'Asia/Shanghai', weekdays: workdays },
    ],
    [
      'quiz on mon-fri 9:30 pm asia/shanghai',
      { kind: 'on', time: '21:30', zone: 'Asia/Shanghai', weekdays: workdays },
    ],
    ['quiz on mon, wed and fri', { kind: 'on', weekdays: ['mon', 'wed', 'fri'] }],
    ['quiz on sat sun', { kind: 'on', weekdays: ['sat', 'sun'] }],
    [
      '测验 开 上午9点半 Asia/Shanghai 工作日',
      { kind: 'on', time: '09:30', zone: 'Asia/Shanghai', weekdays: workdays },
    ],
    ['测验 开 晚上 8:05 周一至周五', { kind: 'on', time: '20:05', weekdays: workdays }],
    ['quiz pause 2026-12-24..2027-01-02', { kind: 'pause', dates: { from: '2026-12-24', to: '2027-01-02' } }],
    [
      'quiz pause 2026-12-24 to 2027-01-02',
      { kind: 'pause', dates: { from: '2026-12-24', to: '2027-01-02' } },
    ],
    ['测验 暂停 2026年12月24日', { kind: 'pause', dates: { from: '2026-12-24', to: '2026-12-24' } }],
    ['quiz resume', { kind: 'resume' }],
    ['测验 下次', { kind: 'next' }],
    ['测验 现在', { kind: 'now' }],
    ['quiz board', { kind: 'board', period: 'week' }],
    ['quiz board month', { kind: 'board', period: 'month' }],
    ['测验 榜单 全部', { kind: 'board', period: 'all' }],
    ['测验 我', { kind: 'me' }],
    ['测验开 上午 9 点半 周一周三', { kind: 'on', time: '09:30', weekdays: ['mon', 'wed'] }],
    ['测验练习', { kind: 'practice' }],
    [
      'quiz on weekdays at noon in Asia/Shanghai',
      { kind: 'on', time: '12:00', zone: 'Asia/Shanghai', weekdays: workdays },
    ],
    ['quiz on 9:30 tue/thu', { kind: 'on', time: '09:30', weekdays: ['tue', 'thu'] }],
    ['quiz start 9:30', { kind: 'on', time: '09:30' }],
    ['quiz stop', { kind: 'off' }],
    ['quiz status', { kind: 'menu' }],
    ['测验 状态', { kind: 'menu' }],
    ['測驗 練習', { kind: 'practice' }],
  ])('%s', (typed, command) => {
    expect(parseQuizCommand(typed)).toEqual(command);
  });

  test.each([
    'probes',
    'quiz questions about pods',
    'quiz start time of a pod',
    'quiz status codes of containers',
    'quizzes',
    '测验题 怎么写',
    'how does the quiz work',
    '',
  ])('"%s" is none', (typed) => {
    expect(parseQuizCommand(typed)).toBeNull();
  });

  test.each([
    ['quiz on 25:00', 'time', 'hour'],
    ['quiz on 9', 'time', 'bare-hour'],
    ['quiz on 09:30 UTC+8', 'zone', 'offset'],
    ['quiz on 09:30 Asia/Shanghia', 'zone', 'unknown'],
    ['quiz on 09:30 Shanghai', 'zone', 'unknown'],
    ['quiz on 09:30 Asia/Shanghai someday', 'weekdays', 'unknown'],
    ['quiz on 09:30 CST', 'zone', 'unknown'],
    ['quiz on 09:30 EST', 'zone', 'unknown'],
    ['quiz on 9:30 New York', 'zone', 'unknown'],
    ['quiz on 9:30 10:30', 'time', 'second'],
    ['quiz on 9:30 Europe/Berlin Asia/Shanghai', 'zone', 'second'],
    ['quiz pause 2026-12-24..', 'dates', 'open'],
    ['quiz pause tomorrow', 'dates', 'no-year'],
    ['测验 暂停 12月24日', 'dates', 'no-year'],
    ['quiz pause 2026-12-24..9999-12-31', 'dates', 'too-long'],
    ['quiz pause', 'dates', 'empty'],
    ['quiz pause 2026-02-30', 'dates', 'no-such-date'],
    ['quiz pause 2027-01-02..2026-12-24', 'dates', 'order'],
  ])('%s is wrong in its %s: %s', (typed, field, why) => {
    expect(parseQuizCommand(typed)).toMatchObject({ kind: 'wrong', problem: { field, problem: { why } } });
  });

  test('a verb that takes no words says so', () => {
    expect(parseQuizCommand('quiz off please')).toEqual({
      kind: 'wrong',
      problem: { field: 'extra', verb: 'off', typed: 'please' },
    });
  });
});
