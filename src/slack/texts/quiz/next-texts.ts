import type { Lang } from '../../../knowledge/entry.ts';
import { QUIZ_COMMAND } from './commands.ts';

/** The next questions of a channel, and why there is none on some dates. */
export interface NextTexts {
  title(zone: string): string;
  /** A range of dates and the reason that they have no question. */
  gap(dates: string, reason: string): string;
  weekdays(days: string): string;
  paused: string;
  noSuchDate(zone: string): string;
  beforeSettings: string;
  posted: string;
  notPosted: string;
  none: string;
  list: string;
  listRow(channel: string, when: string, next: string): string;
  listNext(moment: string): string;
  listOff: string;
  listStopped: string;
  listEmpty: string;
  listMore(count: number): string;
  noNext: string;
}

export const nextTexts: Readonly<Record<Lang, NextTexts>> = {
  en: {
    title: (zone) => `The next questions (times in ${zone})`,
    gap: (dates, reason) => `No question ${dates}: ${reason}`,
    weekdays: (days) => `No questions on ${days}.`,
    paused: 'paused',
    noSuchDate: (zone) => `this date does not exist in ${zone}`,
    beforeSettings: 'its time had passed when the quiz was set',
    posted: 'it was posted already',
    notPosted: 'it could not be posted in time',
    none: `No question is to come: there is no weekday, or all days are off. Change it with ${QUIZ_COMMAND}.`,
    list: 'Channels with a quiz',
    listRow: (channel, when, next) => `${channel}: ${when}; ${next}`,
    listNext: (moment) => `next ${moment}`,
    listOff: 'switched off',
    listStopped: 'stopped, because Slack refused my messages',
    listEmpty: `No channel has a quiz yet. To set one up, type ${QUIZ_COMMAND} in its channel.`,
    listMore: (count) => `and ${count} more`,
    noNext: 'no question to come',
  },
  zh: {
    title: (zone) => `接下来的题目（${zone} 时间）`,
    gap: (dates, reason) => `${dates} 没有题目：${reason}`,
    weekdays: (days) => `${days}不发题。`,
    paused: '暂停',
    noSuchDate: (zone) => `这一天在 ${zone} 不存在`,
    beforeSettings: '设置测验时，当天的时间已过',
    posted: '已经发过了',
    notPosted: '没能按时发出',
    none: `没有要发的题：没有选择星期，或者所有日子都是休息日。可以用 ${QUIZ_COMMAND} 修改。`,
    list: '有测验的频道',
    listRow: (channel, when, next) => `${channel}：${when}；${next}`,
    listNext: (moment) => `下一题 ${moment}`,
    listOff: '已关闭',
    listStopped: '已停止，因为 Slack 拒绝了我的消息',
    listEmpty: `还没有频道开启测验。请在想要测验的频道里输入 ${QUIZ_COMMAND}。`,
    listMore: (count) => `还有 ${count} 个`,
    noNext: '没有要发的题',
  },
};
