import type { Lang } from '../../../knowledge/entry.ts';
import type { Difficulty } from '../../../knowledge/quiz-item.ts';
import type { DateRange } from '../../../quiz/calendar/schedule.ts';
import type { StopReason } from '../../../quiz/subscription/subscription.ts';
import { INVITE, QUIZ_COMMAND } from './commands.ts';
import { shownRange } from './dates.ts';
import { slackErrorOf } from './slack-errors.ts';

/** What somebody did to a quiz. */
export type QuizChange =
  | { kind: 'on' | 'off' | 'changed' | 'resumed' }
  /** Days off were added. */
  | { kind: 'paused'; dates: DateRange };

/** How a channel's quiz is set, and who may set it. */
export interface SettingsTexts {
  title: string;
  change(name: string, change: QuizChange): string;
  off: string;
  stopped(why: StopReason): string;
  labels: Record<'time' | 'language' | 'topics' | 'difficulty' | 'reveal' | 'daysOff' | 'next', string>;
  time(time: string, zone: string, weekdays: string): string;
  languages: Record<Lang | 'both', string>;
  allTopics: string;
  allDifficulties: string;
  difficulties: Record<Difficulty, string>;
  revealNext: string;
  revealAt(time: string): string;
  more(count: number): string;
  noNext: string;
  changedMeanwhile: string;
  notManager: string;
  guest: string;
  invite: string;
}

export const settingsTexts: Readonly<Record<Lang, SettingsTexts>> = {
  en: {
    title: 'The quiz of this channel',
    change: (name, change) => {
      const done = {
        on: 'switched the quiz on',
        off: 'switched the quiz off',
        changed: 'changed the quiz',
        resumed: 'ended the days off of the quiz',
      };
      if (change.kind === 'paused')
        return `${name} gave the quiz days off: ${shownRange(change.dates, 'en')}.`;
      return `${name} ${done[change.kind]}.`;
    },
    off: `The quiz is off. Anybody who may change it can switch it on with ${QUIZ_COMMAND} on.`,
    stopped: (why) => {
      const { what, todo } = slackErrorOf(why, 'en');
      return `The quiz has stopped: ${what} ${todo}`;
    },
    labels: {
      time: 'Time',
      language: 'Language',
      topics: 'Topics',
      difficulty: 'Difficulty',
      reveal: 'Answer',
      daysOff: 'Days off',
      next: 'Next',
    },
    time: (time, zone, weekdays) => `${time} (${zone}), ${weekdays}`,
    languages: { en: 'English', zh: 'Chinese', both: 'English and Chinese' },
    allTopics: 'all',
    allDifficulties: 'all, rising through the week',
    difficulties: { 1: 'everyday knowledge', 2: 'needs understanding', 3: 'for those who have debugged it' },
    revealNext: 'shown just before the next question',
    revealAt: (time) => `shown at ${time}`,
    more: (count) => `and ${count} more`,
    noNext: 'no question is to come: there is no weekday, or all days are off',
    changedMeanwhile:
      'Somebody else changed this quiz in the meantime, so nothing was saved. Please look again.',
    notManager:
      'Only the people whom the operator of this bot named may change the quiz. Please ask one of them.',
    guest:
      'Guests and people from outside this workspace cannot change the quiz. You can answer its questions.',
    invite: `I am not in this channel, so I cannot post here. Type ${INVITE} and then ${QUIZ_COMMAND}.`,
  },
  zh: {
    title: '本频道的测验',
    change: (name, change) => {
      const done = {
        on: '开启了测验',
        off: '关闭了测验',
        changed: '修改了测验设置',
        resumed: '取消了测验的休息日',
      };
      if (change.kind === 'paused') return `${name} 给测验安排了休息日：${shownRange(change.dates, 'zh')}。`;
      return `${name} ${done[change.kind]}。`;
    },
    off: `测验已关闭。有权限的人可以用 ${QUIZ_COMMAND} 开 重新开启。`,
    stopped: (why) => {
      const { what, todo } = slackErrorOf(why, 'zh');
      return `测验已停止：${what}${todo}`;
    },
    labels: {
      time: '时间',
      language: '语言',
      topics: '主题',
      difficulty: '难度',
      reveal: '答案',
      daysOff: '休息日',
      next: '接下来',
    },
    time: (time, zone, weekdays) => `${weekdays} ${time}（${zone}）`,
    languages: { en: '英文', zh: '中文', both: '中英双语' },
    allTopics: '全部',
    allDifficulties: '全部，一周内由易到难',
    difficulties: { 1: '人人都该知道', 2: '需要理解原理', 3: '排查过才会' },
    revealNext: '在下一题之前公布',
    revealAt: (time) => `${time} 公布`,
    more: (count) => `另有 ${count} 项`,
    noNext: '没有要发的题：没有选择星期，或者所有日子都是休息日',
    changedMeanwhile: '其他人刚刚修改了这个测验，你的修改没有保存。请重新查看。',
    notManager: '只有本机器人的运营者指定的人才能修改测验，请联系他们。',
    guest: '访客和工作区以外的人不能修改测验，但可以答题。',
    invite: `我不在这个频道里，没法在这里发消息。请先输入 ${INVITE}，再输入 ${QUIZ_COMMAND}。`,
  },
};
