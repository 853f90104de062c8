import type { Lang } from '../../../knowledge/entry.ts';
import type { Round } from '../../../quiz/round/round.ts';

/** What the message of a round says, before and after its answer is shown. */
export interface RoundTexts {
  heading: Record<Round['kind'], string>;
  answered(count: number): string;
  revealAt(when: string): string;
  /** Between a day and a time in Slack's own words. */
  at: string;
  late(time: string): string;
  cut: string;
  rightAnswer: string;
  result(right: number, answered: number): string;
  /** How often a choice was made, for screen readers. */
  bar(letter: string, count: number, percent: number): string;
  why: string;
  readAnswer: string;
  colon: string;
}

export const roundTexts: Readonly<Record<Lang, RoundTexts>> = {
  en: {
    heading: { daily: 'Question of the day', extra: 'Extra question' },
    answered: (count) => {
      if (count === 0) return 'Nobody has answered yet';
      return count === 1 ? '1 person answered' : `${count} people answered`;
    },
    revealAt: (when) => `Answer shown: ${when}`,
    at: ' at ',
    late: (time) => `Posted late: it was due at ${time}`,
    cut: 'The rest of it is too long for a message.',
    rightAnswer: 'Right answer',
    result: (right, answered) => {
      return answered === 0 ? 'Nobody answered this one.' : `${right} of ${answered} answered right.`;
    },
    bar: (letter, count, percent) => `${letter}: ${count} (${percent}%)`,
    why: 'Why',
    readAnswer: 'Read the answer',
    colon: ': ',
  },
  zh: {
    heading: { daily: '每日一题', extra: '加练一题' },
    answered: (count) => (count === 0 ? '还没有人作答' : `已有 ${count} 人作答`),
    revealAt: (when) => `答案公布时间：${when}`,
    at: ' ',
    late: (time) => `晚发了：原定 ${time} 发出`,
    cut: '其余部分太长，一条消息放不下。',
    rightAnswer: '正确答案',
    result: (right, answered) => {
      return answered === 0 ? '这道题没有人作答。' : `${answered} 人作答，${right} 人答对。`;
    },
    bar: (letter, count, percent) => `${letter}：${count} 人（${percent}%）`,
    why: '为什么',
    readAnswer: '查看回答',
    colon: '：',
  },
};
