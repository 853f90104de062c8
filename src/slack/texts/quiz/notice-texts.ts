import type { Lang } from '../../../knowledge/entry.ts';
import type { StopReason } from '../../../quiz/subscription/subscription.ts';
import { COMMAND } from '../../command.ts';
import { QUIZ_COMMAND } from './commands.ts';
import { slackErrorOf } from './slack-errors.ts';

/** What the person who set up a quiz is told in a direct message. `channel` is the channel's link. */
export interface NoticeTexts {
  stopped(channel: string, why: StopReason): string;
  missed(channel: string, dates: string, why: string): string;
  unknown(channel: string, date: string): string;
  failed(channel: string, date: string, itemId: string, why: string): string;
  challenged(channel: string, date: string): string;
  suggested: string;
  digest(channel: string, why: StopReason): string;
  /** Dates in a row of text; `left` of them are left out. */
  dates(shown: readonly string[], left: number): string;
}

/** What is said of a date without a question, by the code of its reason. */
const MISSED: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['late', 'I was away for more than two hours. Nothing is to be done: the next one comes as planned.'],
    ['newer-due', 'I was away until a newer one was due. Nothing is to be done.'],
    [
      'deadline',
      'Slack did not take it within two hours. Nothing is to be done: the next one comes as planned.',
    ],
    ['empty-bank', 'My question bank is empty. Whoever runs me finds the reason in the log.'],
    ['topics', `No question of its topics exists any more. Choose other topics with ${QUIZ_COMMAND}.`],
    ['difficulties', `No question is as difficult as it asks for. Choose others with ${QUIZ_COMMAND}.`],
    ['language', `No question exists in its language. Choose another language with ${QUIZ_COMMAND}.`],
  ]),
  zh: new Map([
    ['late', '我离线超过了两小时。你不用做什么：下一题会照常发出。'],
    ['newer-due', '我离线期间，下一题的时间也到了。你不用做什么。'],
    ['deadline', 'Slack 在两小时内一直没有收下它。你不用做什么：下一题会照常发出。'],
    ['empty-bank', '我的题库是空的。原因请负责运行我的同事查看日志。'],
    ['topics', `所选主题里已经没有题目了。请用 ${QUIZ_COMMAND} 换几个主题。`],
    ['difficulties', `没有所选难度的题目。请用 ${QUIZ_COMMAND} 换一个难度。`],
    ['language', `没有所选语言的题目。请用 ${QUIZ_COMMAND} 换一种语言。`],
  ]),
};

export const noticeTexts: Readonly<Record<Lang, NoticeTexts>> = {
  en: {
    stopped: (channel, why) => {
      const { what, todo } = slackErrorOf(why, 'en');
      return `The quiz in ${channel} has stopped: ${what} ${todo}`;
    },
    missed: (channel, dates, why) =>
      `The quiz in ${channel} had no question on ${dates}. ${MISSED.en.get(why) ?? 'It could not be posted in time. The next one comes as planned.'}`,
    unknown: (channel, date) =>
      `I cannot tell whether the question of ${date} arrived in ${channel}: Slack gave no answer, and I may not read the channel's history. I do not post it twice. Please look; if it is missing, ${QUIZ_COMMAND} now posts another.`,
    failed: (channel, date, itemId, why) =>
      `The question of ${date} was not posted in ${channel}: Slack refused the message of item ${itemId} (${why}). Please tell whoever looks after the question bank; the next question comes as planned.`,
    challenged: (channel, date) =>
      `Somebody disagrees with the question of ${date} in ${channel}. Those who manage the quiz see why, and decide, with ${QUIZ_COMMAND} challenges.`,
    suggested: `Somebody suggested a question for the quiz. Read it, and accept or refuse it, with ${QUIZ_COMMAND} suggestions.`,
    digest: (channel, why) => {
      const { what } = slackErrorOf(why, 'en');
      return `The weekly digest did not arrive in ${channel}: ${what} Choose another channel with ${COMMAND} gaps digest #channel, or switch it off.`;
    },
    dates: (shown, left) => (left > 0 ? `${shown.join(', ')} and ${left} more dates` : shown.join(', ')),
  },
  zh: {
    stopped: (channel, why) => {
      const { what, todo } = slackErrorOf(why, 'zh');
      return `${channel} 的测验已停止：${what}${todo}`;
    },
    missed: (channel, dates, why) =>
      `${channel} 的测验在 ${dates} 没有发题。${MISSED.zh.get(why) ?? '没能按时发出。下一题会照常发出。'}`,
    unknown: (channel, date) =>
      `我无法确认 ${date} 的题目是否已经发到 ${channel}：Slack 没有回应，而我也无权查看该频道的历史消息。我不会重复发送。请去看一眼；如果没有，可以用 ${QUIZ_COMMAND} now 另发一题。`,
    failed: (channel, date, itemId, why) =>
      `${date} 的题目没能发到 ${channel}：Slack 拒绝了题目 ${itemId} 的消息（${why}）。请告诉负责题库的同事；下一题会照常发出。`,
    challenged: (channel, date) =>
      `有人对 ${channel} 里 ${date} 的题目提出异议。测验的管理者可以用 ${QUIZ_COMMAND} 质疑 查看理由并处理。`,
    suggested: `有人为测验推荐了一道题。请用 ${QUIZ_COMMAND} 待审 查看，并决定是否采用。`,
    digest: (channel, why) => {
      const { what } = slackErrorOf(why, 'zh');
      return `每周汇总没能发到 ${channel}：${what}请用 ${COMMAND} 缺口 周报 #频道 换一个频道，或把它关闭。`;
    },
    dates: (shown, left) => (left > 0 ? `${shown.join('、')}等 ${shown.length + left} 天` : shown.join('、')),
  },
};
