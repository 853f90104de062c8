import type { Lang } from '../../../knowledge/entry.ts';
import { QUIZ_COMMAND } from './commands.ts';

/** The quiz commands, each with what it does. */
export interface HelpTexts {
  title: string;
  commands: readonly (readonly [command: string, what: string])[];
  /** Where else the same is understood. */
  also: string;
}

export const helpTexts: Readonly<Record<Lang, HelpTexts>> = {
  en: {
    title: 'What the quiz understands',
    commands: [
      [QUIZ_COMMAND, 'opens the menu of this channel'],
      [`${QUIZ_COMMAND} on 09:30 Europe/Berlin mon-fri`, 'switches it on, or changes when it comes'],
      [`${QUIZ_COMMAND} off`, 'switches it off'],
      [`${QUIZ_COMMAND} pause 2026-12-24..2027-01-02`, 'leaves days out'],
      [`${QUIZ_COMMAND} resume`, 'ends all pauses'],
      [`${QUIZ_COMMAND} next`, 'shows the next five dates, and why days are left out'],
      [`${QUIZ_COMMAND} now`, 'asks one extra question'],
      [`${QUIZ_COMMAND} board`, 'shows the standings of the week; also board month, board all'],
      [`${QUIZ_COMMAND} me`, 'shows your own score'],
      [`${QUIZ_COMMAND} practice`, 'asks you alone'],
      [`${QUIZ_COMMAND} suggest`, 'takes a question that you wrote; managers see them all with suggestions'],
      [`${QUIZ_COMMAND} challenges`, 'shows managers which questions people disagree with'],
    ],
    also: 'Chinese words are understood too, such as /k8s 测验 开.',
  },
  zh: {
    title: '测验可以这样用',
    commands: [
      [QUIZ_COMMAND, '打开本频道的测验设置'],
      [`${QUIZ_COMMAND} 开 09:30 Asia/Shanghai 工作日`, '开启测验，或更改发题时间'],
      [`${QUIZ_COMMAND} 关`, '关闭测验'],
      [`${QUIZ_COMMAND} 暂停 2026-12-24..2027-01-02`, '这些天不发题'],
      [`${QUIZ_COMMAND} 恢复`, '取消所有暂停'],
      [`${QUIZ_COMMAND} 下次`, '接下来五次发题的日期，以及哪些天不发、为什么'],
      [`${QUIZ_COMMAND} 现在`, '马上加练一题'],
      [`${QUIZ_COMMAND} 榜单`, '本周榜单；也可以写 榜单 本月、榜单 全部'],
      [`${QUIZ_COMMAND} 我`, '你自己的成绩'],
      [`${QUIZ_COMMAND} 练习`, '只给你一个人出题'],
      [`${QUIZ_COMMAND} 建议`, '提交你自己出的题；管理者用 待审 查看'],
      [`${QUIZ_COMMAND} 质疑`, '管理者查看大家有异议的题目'],
    ],
    also: '英文也可以，例如 /k8s quiz on。',
  },
};
