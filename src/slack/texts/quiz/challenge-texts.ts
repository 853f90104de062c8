import type { Lang } from '../../../knowledge/entry.ts';
import type { Ruling } from '../../../quiz/standings/ruling.ts';

/** Disagreeing with a revealed round, and deciding about it. */
export interface ChallengeTexts {
  disagree: string;
  modalTitle: string;
  reasonLabel: string;
  reasonHint: string;
  send: string;
  close: string;
  thanks: string;
  again: string;
  alreadyRuled: string;
  gone: string;
  title: string;
  none: string;
  people(count: number): string;
  rightNow(letter: string): string;
  votes: string;
  more(count: number): string;
  void: string;
  alsoRight(letter: string): string;
  stands: string;
  /** What the thread is told; `letter` is that of the choice that counts too. */
  ruled: Record<Ruling['kind'], (letter: string) => string>;
}

export const challengeTexts: Readonly<Record<Lang, ChallengeTexts>> = {
  en: {
    disagree: 'I disagree',
    modalTitle: 'I disagree',
    reasonLabel: 'What is wrong with this question or its answer?',
    reasonHint: 'Those who manage the quiz read it, without your name.',
    send: 'Send',
    close: 'Cancel',
    thanks: 'Thank you. Those who manage the quiz read your reason, and the thread says what they decide.',
    again: 'Thank you. Your new reason takes the place of your first one.',
    alreadyRuled: 'This question is decided already; the thread says how.',
    gone: 'I no longer have this question.',
    title: 'Questions that people disagree with',
    none: 'Nobody disagrees with any question.',
    people: (count) => (count === 1 ? '1 person disagrees:' : `${count} people disagree:`),
    rightNow: (letter) => `Counted as right: ${letter}`,
    votes: 'What people chose:',
    more: (count) => `And ${count} more.`,
    void: 'Void it',
    alsoRight: (letter) => `${letter} counts too`,
    stands: 'It stands',
    ruled: {
      void: () =>
        'People disagreed with this question. It no longer counts: scores and streaks are as if it had not been asked.',
      'also-right': (letter) =>
        `People disagreed with this question. ${letter} counts as right as well; the scores were counted again.`,
      stands: () => 'People disagreed with this question. It was checked, and its answer stands.',
    },
  },
  zh: {
    disagree: '我有异议',
    modalTitle: '我有异议',
    reasonLabel: '这道题或它的答案哪里不对？',
    reasonHint: '测验的管理者会看到，但看不到你的名字。',
    send: '提交',
    close: '取消',
    thanks: '谢谢。测验的管理者会看你的理由，处理结果会发在消息列里。',
    again: '谢谢。新的理由已取代你之前的理由。',
    alreadyRuled: '这道题已经处理过了，结果在消息列里。',
    gone: '我已经找不到这道题了。',
    title: '有异议的题目',
    none: '没有人对题目有异议。',
    people: (count) => `${count} 人有异议：`,
    rightNow: (letter) => `目前算对的：${letter}`,
    votes: '选择情况：',
    more: (count) => `还有 ${count} 道。`,
    void: '作废',
    alsoRight: (letter) => `${letter} 也算对`,
    stands: '维持原判',
    ruled: {
      void: () => '有人对这道题提出异议。它不再计分：成绩和连续作答都当作没有出过这道题。',
      'also-right': (letter) => `有人对这道题提出异议。${letter} 也算答对，成绩已重新计算。`,
      stands: () => '有人对这道题提出异议。已经核对过，答案不变。',
    },
  },
};
