import type { Lang } from '../../../knowledge/entry.ts';
import type { DateProblem } from '../../../quiz/typed/parse-dates.ts';
import type { TimeProblem } from '../../../quiz/typed/parse-time.ts';
import type { WeekdayProblem } from '../../../quiz/typed/parse-weekdays.ts';
import type { ZoneProblem } from '../../../quiz/typed/parse-zone.ts';
import { QUIZ_COMMAND } from './commands.ts';
import { listed } from './lists.ts';
import { typedLine } from './typed-line.ts';

/** What was typed comes back at most this long. */
const TYPED_CHARS = 60;
const TIME_EXAMPLES: Readonly<Record<Lang, string>> = {
  en: 'Write it as 09:30, 9:30 pm or 21:30.',
  zh: '请写成 09:30、晚上9点半 或 21:30。',
};
const ZONE_EXAMPLES: Readonly<Record<Lang, string>> = {
  en: 'Write the zone of a city, such as Europe/Berlin or Asia/Shanghai.',
  zh: '请写城市所在的时区，例如 Asia/Shanghai 或 Europe/Berlin。',
};
const WEEKDAY_EXAMPLES: Readonly<Record<Lang, string>> = {
  en: 'Write the days as mon-fri, "mon, wed, fri" or daily.',
  zh: '请写成 周一至周五、周一三五、工作日 或 每天。',
};
const DATE_EXAMPLES: Readonly<Record<Lang, string>> = {
  en: 'Write a date as 2026-12-24, several days as 2026-12-24..2027-01-02.',
  zh: '一天请写成 2026-12-24，多天请写成 2026-12-24..2027-01-02。',
};

export function timeProblem(problem: TimeProblem, lang: Lang): string {
  const examples = TIME_EXAMPLES[lang];
  const isZh = lang === 'zh';
  switch (problem.why) {
    case 'empty':
      return isZh ? `请写出时间。${examples}` : `A time is missing. ${examples}`;
    case 'not-a-time':
      return unread(
        problem.typed,
        isZh ? '不是我能看懂的时间' : 'is no time that I can read',
        examples,
        lang,
      );
    case 'second':
      return isZh
        ? `写了两个时间，“${typedLine(problem.typed, TYPED_CHARS)}”是第二个：只写一个就好，每个频道每天一题。`
        : `There are two times, and "${typedLine(problem.typed, TYPED_CHARS)}" is the second. Give one: a channel has one question a day.`;
    case 'hour':
      return isZh
        ? `没有 ${problem.hour} 点：小时是 0 到 23。${examples}`
        : `There is no hour ${problem.hour}: hours go from 0 to 23. ${examples}`;
    case 'minute':
      return isZh
        ? `没有 ${problem.minute} 分：分钟是 0 到 59。${examples}`
        : `There is no minute ${problem.minute}: minutes go from 0 to 59. ${examples}`;
    case 'half':
      return unread(
        problem.typed,
        isZh
          ? `说不通：${problem.hour} 点不在这个时段`
          : `does not fit: ${problem.hour} is not in that half of the day`,
        examples,
        lang,
      );
    case 'bare-hour': {
      const hour = String(problem.hour).padStart(2, '0');
      return isZh
        ? `只写 ${problem.hour} 我不确定是时间。如果是 ${problem.hour} 点，请写成 ${hour}:00。`
        : `A number alone may be anything. For ${problem.hour} o'clock write ${hour}:00.`;
    }
    default:
      return problem satisfies never;
  }
}

export function weekdayProblem(problem: WeekdayProblem, lang: Lang): string {
  const examples = WEEKDAY_EXAMPLES[lang];
  if (problem.why === 'empty') {
    return lang === 'zh' ? `请至少选一天。${examples}` : `At least one weekday is needed. ${examples}`;
  }
  return unread(problem.word, lang === 'zh' ? '不是星期' : 'is no weekday', examples, lang);
}

export function zoneProblem(problem: ZoneProblem, lang: Lang): string {
  const examples = ZONE_EXAMPLES[lang];
  const isZh = lang === 'zh';
  switch (problem.why) {
    case 'empty':
      return isZh ? `请写出时区。${examples}` : `A time zone is missing. ${examples}`;
    case 'second':
      return secondZone(problem.typed, lang);
    case 'offset': {
      const reason = isZh ? '只是时差，不知道何时换夏令时' : 'does not know when the clocks change';
      return unread(problem.typed, reason, examples, lang);
    }
    case 'unknown': {
      if (problem.nearest.length === 0) {
        return unread(problem.typed, isZh ? '不是时区名' : 'is no time zone', examples, lang);
      }
      const meant = isZh
        ? `你是指 ${problem.nearest.join('、')} 吗？请写全名。`
        : `Do you mean ${orListed(problem.nearest)}? Write the full name.`;
      return unread(problem.typed, isZh ? '不是时区名' : 'is no time zone', meant, lang);
    }
    default:
      return problem satisfies never;
  }
}

function secondZone(typed: string, lang: Lang): string {
  const quoted = typedLine(typed, TYPED_CHARS);
  return lang === 'zh'
    ? `写了两个时区，“${quoted}”是第二个：只写一个就好。`
    : `There are two time zones, and "${quoted}" is the second. Give one.`;
}

export function dateProblem(problem: DateProblem, lang: Lang): string {
  const examples = DATE_EXAMPLES[lang];
  const isZh = lang === 'zh';
  switch (problem.why) {
    case 'empty':
      return isZh ? `请写出日期。${examples}` : `A date is missing. ${examples}`;
    case 'not-a-date':
      return unread(problem.typed, isZh ? '不是日期' : 'is no date', examples, lang);
    case 'open':
      return unread(problem.typed, isZh ? '少了一头' : 'lacks one end', examples, lang);
    case 'no-year':
      return unread(problem.typed, isZh ? '没有写明年月日' : 'does not say the whole date', examples, lang);
    case 'too-long':
      return isZh
        ? `一次最多休息一年，到 2036 年为止。要停更久，请用 ${QUIZ_COMMAND} 关。`
        : `Days off are a year at most, up to 2036. To stop for longer, switch the quiz off with ${QUIZ_COMMAND} off.`;
    case 'no-such-date':
      return unread(problem.typed, noSuchDate(problem, lang), examples, lang);
    case 'order':
      return isZh
        ? `${problem.from} 比 ${problem.to} 晚：请写成 ${problem.to}..${problem.from}。`
        : `${problem.from} is after ${problem.to}: write ${problem.to}..${problem.from}.`;
    default:
      return problem satisfies never;
  }
}

function noSuchDate({ month, days }: Extract<DateProblem, { why: 'no-such-date' }>, lang: Lang): string {
  if (days === 0) return lang === 'zh' ? '不存在：月份是 1 到 12' : 'does not exist: months go from 1 to 12';
  return lang === 'zh'
    ? `不存在：那一年的 ${month} 月有 ${days} 天`
    : `does not exist: month ${month} has ${days} days that year`;
}

function unread(typed: string, reason: string, advice: string, lang: Lang): string {
  const quoted = typedLine(typed, TYPED_CHARS);
  return lang === 'zh' ? `“${quoted}”${reason}。${advice}` : `"${quoted}" ${reason}. ${advice}`;
}

function orListed(names: readonly string[]): string {
  return listed(names, 'en').replace(' and ', ' or ');
}
