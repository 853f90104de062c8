import type { Lang } from '../../../knowledge/entry.ts';
import type { Period } from '../../../quiz/standings/period.ts';
import { QUIZ_COMMAND } from './commands.ts';

/** What boards say. People are named by their display names, wrong answers by nobody's. */
export interface BoardTexts {
  title: Record<Period, string>;
  /** Of a week that is over. */
  weekTitle(dates: string): string;
  period: Record<Period, string>;
  row(score: { right: number; rounds: number; percent: number; streak: number }): string;
  /** What the numbers of a row are, where a row has no words. */
  columns: string;
  more(count: number): string;
  empty: string;
  /** Where Slack names nobody. */
  nameless: string;
  somebody: string;
  chart: string;
  chartKey: string;
  chartRow(date: string, right: number, answered: number): string;
  /** An extra question: a word for it, and what its mark means. */
  chartExtra: string;
  chartExtraKey: string;
  earlier(count: number): string;
}

export const boardTexts: Readonly<Record<Lang, BoardTexts>> = {
  en: {
    title: { week: 'Standings of the week', month: 'Standings of the month', all: 'Standings of all time' },
    weekTitle: (dates) => `Standings of the week · ${dates}`,
    period: { week: 'Week', month: 'Month', all: 'All time' },
    row: ({ right, rounds, percent, streak }) =>
      `${right} of ${rounds} right (${percent}%)${streak > 1 ? `, streak ${streak}` : ''}`,
    columns: 'right answers / questions (accuracy) · streak of questions answered',
    more: (count) => `and ${count} more`,
    empty: 'No right answers yet: the next question is a good time to start.',
    nameless: `I may not see names here, so each of you sees only the own score: type ${QUIZ_COMMAND} me.`,
    somebody: 'Somebody',
    chart: 'Question by question',
    chartKey: '█ right · ░ other answers',
    chartRow: (date, right, answered) => `${date}: ${right} of ${answered} right`,
    chartExtra: 'extra',
    chartExtraKey: '+ extra question',
    earlier: (count) => `${count} earlier ${count === 1 ? 'question is' : 'questions are'} not shown.`,
  },
  zh: {
    title: { week: '本周榜单', month: '本月榜单', all: '总榜' },
    weekTitle: (dates) => `一周榜单 · ${dates}`,
    period: { week: '本周', month: '本月', all: '总榜' },
    row: ({ right, rounds, percent, streak }) =>
      `答对 ${right}/${rounds}（${percent}%）${streak > 1 ? `，连续 ${streak} 题` : ''}`,
    columns: '答对 / 题数（正确率）· 连续作答题数',
    more: (count) => `还有 ${count} 人`,
    empty: '还没有人答对：从下一题开始正是时候。',
    nameless: `我看不到大家的名字，所以每个人只能看自己的成绩：请输入 ${QUIZ_COMMAND} 我。`,
    somebody: '某位同事',
    chart: '逐题情况',
    chartKey: '█ 答对 · ░ 其他回答',
    chartRow: (date, right, answered) => `${date}：${answered} 人作答，${right} 人答对`,
    chartExtra: '加练',
    chartExtraKey: '+ 加练',
    earlier: (count) => `更早的 ${count} 题没有显示。`,
  },
};
