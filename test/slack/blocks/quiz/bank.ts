import { fileURLToPath } from 'node:url';
import { loadQuiz } from '../../../../src/knowledge/load-quiz.ts';
import type { QuizItem } from '../../../../src/knowledge/quiz-item.ts';
import type { ShownRound } from '../../../../src/slack/blocks/quiz/shown-round.ts';

const folder = fileURLToPath(new URL('../../../../knowledge', import.meta.url));

/** Every item of the shipped bank. */
export const { items } = await loadQuiz([folder]);

export function itemOf(id: string): QuizItem {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`The bank has no item ${id}.`);
  return item;
}

/** Thursday 26 November 2026, 09:30 in Shanghai. */
export const DUE_AT = Date.UTC(2026, 10, 26, 1, 30);

export function roundOf(item: QuizItem, changes: Partial<ShownRound> = {}): ShownRound {
  return {
    id: 'T1.C1.2026-11-26',
    kind: 'daily',
    language: 'en',
    date: '2026-11-26',
    dueAt: DUE_AT,
    revealAt: DUE_AT + 8 * 3_600_000,
    answered: 3,
    zone: 'Asia/Shanghai',
    item,
    ...changes,
  };
}
