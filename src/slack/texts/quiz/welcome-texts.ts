import type { Lang } from '../../../knowledge/entry.ts';
import { QUIZ_COMMAND } from './commands.ts';

/** What newcomers are told: people who join a quiz channel, and a channel that the bot joins. */
export interface WelcomeTexts {
  join(when: string): string;
  how: string;
  next(moment: string): string;
  lastOpen(date: string): string;
  last(date: string, right: number, answered: number): string;
  greeting: string;
  ask(command: string): string;
  quizOff: string;
  quizOn: string;
  setUp: string;
}

export const welcomeTexts: Readonly<Record<Lang, WelcomeTexts>> = {
  en: {
    join: (when) => `This channel has a Kubernetes quiz: a question at ${when}.`,
    how: 'Click the letter of your answer. Only you see whether it was right, and the first choice counts.',
    next: (moment) => `The next question comes ${moment}.`,
    lastOpen: (date) => `The question of ${date} is still open: scroll up and answer it.`,
    last: (date, right, answered) =>
      answered === 0
        ? `Nobody answered the last question (${date}).`
        : `The last question (${date}): ${right} of ${answered} answered right.`,
    greeting: 'Hello! I answer Kubernetes questions, and I can ask one every working day.',
    ask: (command) =>
      `${command} probes answers privately; mention me with a question, and I answer in the thread.`,
    quizOff: `The quiz: a question at a time you choose, private verdicts, standings every week. Switch it on with ${QUIZ_COMMAND}.`,
    quizOn: `This channel has a quiz already. ${QUIZ_COMMAND} shows how it is set.`,
    setUp: 'Set up the quiz',
  },
  zh: {
    join: (when) => `本频道有 Kubernetes 测验：${when}发一题。`,
    how: '点击你的答案对应的字母即可。对错只有你自己看得到，以第一次选择为准。',
    next: (moment) => `下一题：${moment}。`,
    lastOpen: (date) => `${date} 的题目还可以作答：往上翻就能看到。`,
    last: (date, right, answered) =>
      answered === 0
        ? `上一题（${date}）没有人作答。`
        : `上一题（${date}）：${answered} 人作答，${right} 人答对。`,
    greeting: '大家好！我回答 Kubernetes 问题，也可以每个工作日出一道题。',
    ask: (command) => `输入 ${command} 探针，会私下得到回答；在频道里提到我并提问，我会在消息列里回答。`,
    quizOff: `测验：按你们选的时间发题，对错只有本人看到，每周公布榜单。用 ${QUIZ_COMMAND} 开启。`,
    quizOn: `本频道已有测验，用 ${QUIZ_COMMAND} 查看设置。`,
    setUp: '设置测验',
  },
};
