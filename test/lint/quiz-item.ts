import type { Choice, QuizItem } from '../../src/knowledge/quiz-item.ts';

const both = (text: string) => ({ en: text, zh: text });

export function choicesOf(right: string, ...wrong: string[]): Choice[] {
  return [right, ...wrong].map((text, index) => {
    return { text: both(text), right: index === 0, reason: both('Because.') };
  });
}

/** A quiz item of entry `a` without fault. */
export function quizItem(
  changes: Partial<Extract<QuizItem, { kind: 'choice' | 'command' | 'true-false' }>> = {},
): QuizItem {
  return {
    id: 'a-1',
    entryId: 'a',
    kind: 'choice',
    difficulty: 1,
    question: both('Why?'),
    choices: choicesOf('one', 'two', 'three', 'four'),
    file: 'a.quiz.yaml',
    line: 1,
    ...changes,
  };
}
