import type { Lang } from '../../knowledge/entry.ts';
import type { Measure } from '../../stats/stats-rows.ts';
import { COMMAND } from '../command.ts';

/** A workspace's numbers, for those who look after the bot. */
export interface StatsTexts {
  title: string;
  intro(zone: string): string;
  /** Over the rows. */
  number: string;
  week(number: number, monday: string): string;
  total: string;
  measures: Record<Measure, string>;
  entries: string;
  entry(title: string, count: number): string;
  notes: string;
  csv: string;
  exported: string;
  exportedDirect: string;
  guest: string;
}

export const STATS_TEXTS: Readonly<Record<Lang, StatsTexts>> = {
  en: {
    title: 'Numbers',
    intro: (zone) =>
      `Weeks run from Monday to Sunday by the clock of ${zone}; the last one is still running. Nobody is named.`,
    number: 'Week',
    week: (number, monday) => `W${number}, ${monday}`,
    total: 'Total',
    measures: {
      questions: 'Questions',
      'outcome.found': 'One answer found',
      'outcome.choices': 'Several offered',
      'outcome.nothing': 'No answer',
      answered_share: 'Answered',
      people: 'People who asked',
      'by.command': `By ${COMMAND}`,
      'by.mention': 'By mention',
      'by.direct': 'In direct messages',
      'by.follow-up': 'Follow-ups in threads',
      'by.plain': 'Plain posts in channels',
      'by.shortcut': 'By message shortcut',
      'by.search': 'By search',
      'by.step': 'By a workflow',
      'lang.en': 'In English',
      'lang.zh': 'In Chinese',
      down_votes: 'Thumbs down',
      open_gaps: 'Open gaps',
      'quiz.rounds': 'Quiz: questions posted',
      'quiz.people': 'Quiz: people who took part',
      'quiz.answers': 'Quiz: answers',
      'quiz.right_share': 'Quiz: right',
    },
    entries: 'Most asked for:',
    entry: (title, count) => `${title} (${count})`,
    notes:
      'Answered: one answer was found, or one of several was opened. Open gaps: asked in vain in the last 90 days, and not settled. Total: all that is stored; questions and votes are kept for a year.',
    csv: 'CSV',
    exported: 'The numbers as CSV, to copy; a share is 0 to 1:',
    exportedDirect: 'The CSV is long, so I have sent it to you as a direct message.',
    guest: 'Guests and people from outside this workspace cannot see its numbers.',
  },
  zh: {
    title: '统计',
    intro: (zone) => `每周从周一到周日，按 ${zone} 的时间计算；最后一周还没结束。不涉及任何人的名字。`,
    number: '周',
    week: (number, monday) => `${number} 周，${monday}`,
    total: '合计',
    measures: {
      questions: '提问',
      'outcome.found': '找到一个答案',
      'outcome.choices': '给出几个供选择',
      'outcome.nothing': '没有答案',
      answered_share: '得到回答',
      people: '提问的人',
      'by.command': `用 ${COMMAND}`,
      'by.mention': '用 @ 提及',
      'by.direct': '在私信里',
      'by.follow-up': '在消息列里追问',
      'by.plain': '频道里的普通消息',
      'by.shortcut': '用消息快捷方式',
      'by.search': '用搜索',
      'by.step': '用工作流',
      'lang.en': '英文',
      'lang.zh': '中文',
      down_votes: '点踩',
      open_gaps: '未处理的缺口',
      'quiz.rounds': '测验：发出的题',
      'quiz.people': '测验：参加的人',
      'quiz.answers': '测验：作答',
      'quiz.right_share': '测验：答对',
    },
    entries: '问得最多的：',
    entry: (title, count) => `${title}（${count}）`,
    notes:
      '得到回答：找到一个答案，或打开了给出的其中一个。未处理的缺口：最近 90 天里问了但没有得到回答、也还没处理的。合计：现存的全部数据；提问和评价保留一年。',
    csv: '导出 CSV',
    exported: '以下是 CSV 格式的统计，可以复制；比例为 0 到 1：',
    exportedDirect: 'CSV 较长，我已用私信发给你。',
    guest: '访客和本工作区以外的人看不到统计。',
  },
};
