import type { Lang } from '../../knowledge/entry.ts';

/** App Home. */
export interface HomeTexts {
  title: string;
  search: string;
  quiz: string;
  noQuiz: string;
  /** What rests while there is no database. */
  resting: string;
  open: string;
  answered: string;
  nothingOpen: string;
  week(right: number, rounds: number): string;
  next(moment: string, zone: string): string;
  off: string;
  stopped: string;
  board: string;
  score: string;
  settings: string;
  more(channels: number): string;
  progress: string;
  noProgress: string;
  practise: string;
}

export const HOME_TEXTS: Readonly<Record<Lang, HomeTexts>> = {
  en: {
    title: 'Kubernetes questions and answers',
    search: 'Search',
    quiz: 'Quiz',
    noQuiz: 'No channel has a quiz yet. To set one up, type /k8s quiz in its channel.',
    resting:
      'Quiz, practice and the choice of language rest at the moment, because my database is away. Questions are answered as always.',
    open: 'A question is open, and you have not answered it yet.',
    answered: 'You have answered the open question.',
    nothingOpen: 'No question is open.',
    week: (right, rounds) => `This week: ${right} of ${rounds} right.`,
    next: (moment, zone) => `Next question: ${moment} (${zone}).`,
    off: 'Switched off.',
    stopped: 'Stopped, because Slack refused my messages.',
    board: 'Board',
    score: 'My score',
    settings: 'Change the quiz',
    more: (channels) => `and ${channels} more ${channels === 1 ? 'channel' : 'channels'}`,
    progress: 'What you know, by topic',
    noProgress: 'You have not answered a quiz question yet. Practice shows here what you know.',
    practise: 'Practise',
  },
  zh: {
    title: 'Kubernetes 问答',
    search: '搜索',
    quiz: '测验',
    noQuiz: '还没有频道开启测验。请在想要测验的频道里输入 /k8s quiz。',
    resting: '数据库暂时不可用，测验、练习和语言设置都停用。提问照常回答。',
    open: '有一道题可以作答，你还没有回答。',
    answered: '开放的题你已经回答了。',
    nothingOpen: '目前没有可以作答的题。',
    week: (right, rounds) => `本周：${rounds} 题答对 ${right} 题。`,
    next: (moment, zone) => `下一题：${moment}（${zone}）。`,
    off: '已关闭。',
    stopped: '已停止，因为 Slack 拒绝了我的消息。',
    board: '榜单',
    score: '我的成绩',
    settings: '修改测验',
    more: (channels) => `还有 ${channels} 个频道`,
    progress: '各主题掌握情况',
    noProgress: '你还没有答过测验题。练习之后，这里会显示你的掌握情况。',
    practise: '练习',
  },
};
