import type { Lang } from '../../../knowledge/entry.ts';

/** Quiz items that members suggest, and managers accept or refuse. */
export interface SuggestionTexts {
  suggest: string;
  byButton: string;
  guest: string;
  modalTitle: string;
  question: string;
  choice(letter: string): string;
  reason(letter: string): string;
  reasonHint: string;
  right: string;
  difficulty: string;
  entry: string;
  entryHint: string;
  send: string;
  close: string;
  wrong: string;
  thanks: string;
  title: string;
  none: string;
  rightMark: string;
  level(name: string): string;
  about(title: string): string;
  more(count: number): string;
  accept: string;
  refuse: string;
  refuseTitle: string;
  refuseReason: string;
  refuseHint: string;
  gone: string;
  /** For who suggested it. */
  accepted(question: string): string;
  refused(question: string, reason: string): string;
}

export const suggestionTexts: Readonly<Record<Lang, SuggestionTexts>> = {
  en: {
    suggest: 'Suggest a question',
    byButton: 'A question of your own for the quiz of this workspace:',
    guest: 'Guests and people from outside this workspace cannot suggest questions.',
    modalTitle: 'Suggest a question',
    question: 'Question',
    choice: (letter) => `Choice ${letter}`,
    reason: (letter) => `Why ${letter} is right or wrong`,
    reasonHint: 'Whoever chooses A reads this; the same goes for B, C and D.',
    right: 'Right choice',
    difficulty: 'Difficulty',
    entry: 'What it is about',
    entryHint: 'Words by which I find the answer to read, such as “readiness probe”.',
    send: 'Suggest',
    close: 'Cancel',
    wrong: 'Please fill this in.',
    thanks: 'Thank you. Those who manage the quiz look at your question, and I tell you what they decide.',
    title: 'Suggested questions',
    none: 'No suggestion is waiting.',
    rightMark: 'right',
    level: (name) => `Difficulty: ${name}`,
    about: (title) => `About: ${title}`,
    more: (count) => `And ${count} more.`,
    accept: 'Accept',
    refuse: 'Refuse',
    refuseTitle: 'Refuse a question',
    refuseReason: 'Why it is not taken',
    refuseHint: 'Whoever suggested it reads this.',
    gone: 'Somebody has already decided about this suggestion.',
    accepted: (question) => `Your question is in the quiz of this workspace now: “${question}”. Thank you!`,
    refused: (question, reason) => `Your question “${question}” was not taken. The reason: ${reason}`,
  },
  zh: {
    suggest: '建议一道题',
    byButton: '为本工作区的测验出一道题：',
    guest: '访客和本工作区以外的人不能建议题目。',
    modalTitle: '建议一道题',
    question: '题目',
    choice: (letter) => `选项 ${letter}`,
    reason: (letter) => `${letter} 为什么对或错`,
    reasonHint: '选了 A 的人会看到；B、C、D 也一样。',
    right: '正确选项',
    difficulty: '难度',
    entry: '关于什么',
    entryHint: '我用这些词找到要读的回答，例如“就绪探针”。',
    send: '提交',
    close: '取消',
    wrong: '请填写这一项。',
    thanks: '谢谢。测验的管理者会看你的题目，处理结果我会告诉你。',
    title: '待审的题目',
    none: '没有待审的题目。',
    rightMark: '正确',
    level: (name) => `难度：${name}`,
    about: (title) => `关于：${title}`,
    more: (count) => `还有 ${count} 道。`,
    accept: '采纳',
    refuse: '不采纳',
    refuseTitle: '不采纳这道题',
    refuseReason: '不采纳的理由',
    refuseHint: '建议这道题的人会看到。',
    gone: '这道题已经处理过了。',
    accepted: (question) => `你的题目已加入本工作区的测验：“${question}”。谢谢！`,
    refused: (question, reason) => `你的题目“${question}”没有被采纳。理由：${reason}`,
  },
};
