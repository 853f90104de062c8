import type { Difficulty, QuizItem } from '../../src/knowledge/quiz-item.ts';

const both = (text: string) => ({ en: text, zh: text });

/** An item of a topic with four choices, the second one right. */
export function itemOf(topic: string, number: number, difficulty: Difficulty = 1): QuizItem {
  const id = `${topic}-${number}`;
  return {
    id,
    entryId: topic,
    kind: 'choice',
    difficulty,
    question: both(`${id}?`),
    choices: ['one', 'two', 'three', 'four'].map((text, index) => {
      return { text: both(text), right: index === 1, reason: both(`Because of ${text}.`) };
    }),
    file: `${topic}.quiz.yaml`,
    line: number,
  };
}

/** As many items of each topic as its number says, of difficulties 1, 2, 3, 1, 2, 3 … */
export function itemsOf(counts: Record<string, number>): QuizItem[] {
  return Object.entries(counts).flatMap(([topic, count]) => {
    return Array.from({ length: count }, (_, index) => {
      return itemOf(topic, index, index % 3 === 0 ? 1 : index % 3 === 1 ? 2 : 3);
    });
  });
}
