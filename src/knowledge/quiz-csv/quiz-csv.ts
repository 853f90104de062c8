import { writeCsv } from '../../csv/write-csv.ts';
import type { QuizItem } from '../quiz-item.ts';
import { LETTERS, QUIZ_COLUMNS, type QuizCells, type QuizColumn } from './quiz-columns.ts';

/** Quiz items as CSV with a header, a row an item; `readQuizCsv` gives the same items back, but for their lines. */
export function quizCsv(items: readonly QuizItem[]): string {
  return writeCsv([QUIZ_COLUMNS, ...items.map(rowOf)]);
}

function rowOf(item: QuizItem): string[] {
  const cells: Partial<QuizCells> = {
    id: item.id,
    entry: item.entryId,
    kind: item.kind,
    difficulty: String(item.difficulty),
    question_en: item.question.en,
    question_zh: item.question.zh,
    right: LETTERS.filter((_, index) => item.choices[index]?.right)
      .join(' ')
      .toUpperCase(),
    ...choiceCells(item),
    ...codeCells(item),
    file: item.file,
  };
  return QUIZ_COLUMNS.map((column) => cells[column] ?? '');
}

function choiceCells({ choices }: QuizItem): Partial<QuizCells> {
  const cells = LETTERS.flatMap((letter, index): [QuizColumn, string][] => {
    const choice = choices[index];
    if (!choice) return [];
    return [
      [`choice_${letter}_en`, choice.text.en],
      [`choice_${letter}_zh`, choice.text.zh],
      [`reason_${letter}_en`, choice.reason.en],
      [`reason_${letter}_zh`, choice.reason.zh],
    ];
  });
  return Object.fromEntries(cells);
}

function codeCells(item: QuizItem): Partial<QuizCells> {
  switch (item.kind) {
    case 'choice':
    case 'command':
    case 'true-false':
      return {};
    case 'manifest':
      return { manifest: item.manifest, invalid: item.invalid ?? '' };
    case 'output':
      return { output: item.output };
    default:
      return item satisfies never;
  }
}
