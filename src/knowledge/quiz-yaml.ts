import { stringify } from 'yaml';
import type { QuizItem } from './quiz-item.ts';

/** Items as the text of a quiz file; the loader reads the same items from it. */
export function quizYaml(items: readonly QuizItem[]): string {
  return stringify(items.map(rawItem), { lineWidth: 0 });
}

/** An item as it stands in a quiz file. */
function rawItem({ id, entryId, kind, difficulty, question, choices, ...rest }: QuizItem) {
  const { file: _file, line: _line, ...more } = rest;
  return {
    id,
    entry: entryId,
    kind,
    difficulty,
    question,
    ...more,
    choices: choices.map(({ text, right, reason }) => ({
      ...(kind === 'true-false' ? { value: text.en === 'True' } : { text }),
      ...(right && { right }),
      reason,
    })),
  };
}
