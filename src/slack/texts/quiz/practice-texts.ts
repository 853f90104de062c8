import type { Lang } from '../../../knowledge/entry.ts';
import type { NextPractice } from '../../../quiz/practice/next-practice.ts';
import type { Period } from '../../../quiz/standings/period.ts';

type Why = Extract<NextPractice, { kind: 'item' }>['why'];

/** Practice, and the own score: only the person sees either. */
export interface PracticeTexts {
  title: string;
  why: Record<Why, string>;
  rested(when: string): string;
  nothing: string;
  gone: string;
  next: string;
  start: string;
  /** Under an answer. */
  testYourself: string;
  progress(topic: string, numbers: { known: number; items: number; due: number }): string;
  score: string;
  scoreRow(period: string, score: { right: number; rounds: number; percent: number }): string;
  rank(rank: number): string;
  noScore(period: string): string;
  periods: Record<Period, string>;
  streak(current: number, best: number): string;
  topics: string;
  hide: string;
  show: string;
  hidden: string;
  shown: string;
  board: string;
}

export const practiceTexts: Readonly<Record<Lang, PracticeTexts>> = {
  en: {
    title: 'Practice',
    why: {
      wrong: 'You had this one wrong last time.',
      due: 'You knew this one: has it stuck?',
      new: 'This one is new to you.',
    },
    rested: (when) => `You have seen all of it, and nothing is due before ${when}. To go on anyway:`,
    nothing: 'There is no question to practise here.',
    gone: 'This question is no longer in the question bank, so nothing was counted.',
    next: 'Next question',
    start: 'Practise',
    testYourself: 'Test yourself',
    progress: (topic, { known, items, due }) => {
      return `${topic}: ${known} of ${items} known${due > 0 ? `, ${due} to repeat` : ''}`;
    },
    score: 'Your score in this channel',
    scoreRow: (period, { right, rounds, percent }) => `${period}: ${right} of ${rounds} right (${percent}%)`,
    rank: (rank) => `rank ${rank}`,
    noScore: (period) => `${period}: no answers yet`,
    periods: { week: 'This week', month: 'This month', all: 'All time' },
    streak: (current, best) => {
      const now = current === 1 ? '1 question' : `${current} questions`;
      return `Streak: ${now} answered in a row (best: ${best})`;
    },
    topics: 'What you know, by topic',
    hide: 'Hide me from boards',
    show: 'Show me on boards',
    hidden: 'You are hidden: no board shows your name. Your answers still count in the totals.',
    shown: 'Boards show your right answers, never your wrong ones.',
    board: 'Board',
  },
  zh: {
    title: '练习',
    why: { wrong: '这道题你上次答错了。', due: '这道题你答对过：还记得吗？', new: '这道题你还没做过。' },
    rested: (when) => `所有题都做过了，${when} 之前没有要复习的。想继续的话：`,
    nothing: '这里没有可以练习的题目。',
    gone: '这道题已不在题库里，所以这次没有计入。',
    next: '下一题',
    start: '练习',
    testYourself: '自测',
    progress: (topic, { known, items, due }) => {
      return `${topic}：${items} 题中已掌握 ${known} 题${due > 0 ? `，${due} 题待复习` : ''}`;
    },
    score: '你在本频道的成绩',
    scoreRow: (period, { right, rounds, percent }) => `${period}：答对 ${right}/${rounds} 题（${percent}%）`,
    rank: (rank) => `第 ${rank} 名`,
    noScore: (period) => `${period}：还没有作答`,
    periods: { week: '本周', month: '本月', all: '全部' },
    streak: (current, best) => `连续作答 ${current} 题（最长 ${best} 题）`,
    topics: '各主题掌握情况',
    hide: '不在榜单上显示我',
    show: '在榜单上显示我',
    hidden: '你已隐藏：榜单不会显示你的名字。你的回答仍计入总数。',
    shown: '榜单只显示你答对的题，从不显示答错的。',
    board: '榜单',
  },
};
