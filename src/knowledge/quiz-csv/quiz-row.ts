import { LANGS } from '../entry.ts';
import { readQuizItem, TRUTH } from '../parse-quiz-file.ts';
import type { QuizItem } from '../quiz-item.ts';
import { LETTERS, type Letter, type QuizCells, type QuizColumn } from './quiz-columns.ts';

/** A row as an item, or its column that is wrong first and why. */
export type ReadRow = { kind: 'ok'; item: QuizItem } | { kind: 'wrong'; problem: string };

const RIGHT = /^[a-d](?: [a-d])*$/i;

/** Reads a row by the schema of quiz files; `file` and `line` become the item's. */
export function readQuizRow(cells: QuizCells, file: string, line: number): ReadRow {
  const letters = lettersOf(cells);
  const problem = emptyColumn(cells, letters) ?? wrongRight(cells, letters) ?? wrongTruth(cells, letters);
  if (problem !== undefined) return { kind: 'wrong', problem };
  const { item, path, problem: reason } = readQuizItem(rawItem(cells, letters), file, line);
  if (item) return { kind: 'ok', item };
  const column = columnOf(path, letters);
  return { kind: 'wrong', problem: column ? `${column}: ${reason}` : reason };
}

/** Up to the last choice that has anything. */
function lettersOf(cells: QuizCells): Letter[] {
  const last = LETTERS.findLastIndex((letter) =>
    choiceColumns(letter).some((column) => cells[column] !== ''),
  );
  return LETTERS.slice(0, last + 1);
}

function choiceColumns(letter: Letter): QuizColumn[] {
  return LANGS.flatMap((lang) => [`choice_${letter}_${lang}` as const, `reason_${letter}_${lang}` as const]);
}

function emptyColumn(cells: QuizCells, letters: readonly Letter[]): string | undefined {
  const needed: QuizColumn[] = ['question_en', 'question_zh', ...letters.flatMap(choiceColumns)];
  // What the two choices of a true-or-false item say in Chinese is known.
  const empty = needed.find(
    (column) =>
      cells[column].trim() === '' &&
      !(cells.kind === 'true-false' && column.startsWith('choice_') && column.endsWith('_zh')),
  );
  return empty && `${empty} is empty`;
}

function wrongRight({ right }: QuizCells, letters: readonly Letter[]): string | undefined {
  if (right === '') return undefined;
  if (!RIGHT.test(right)) return 'right: must be the letter of a choice';
  const unknown = rightLetters(right).find((letter) => !(letters as readonly string[]).includes(letter));
  return unknown && `right: there is no choice ${unknown.toUpperCase()}`;
}

function wrongTruth(cells: QuizCells, letters: readonly Letter[]): string | undefined {
  if (cells.kind !== 'true-false') return undefined;
  const wrong = letters.find((letter) => {
    const zh = cells[`choice_${letter}_zh`];
    const value = truthOf(cells, letter);
    return zh !== '' && (value === 'true' || value === 'false') && zh !== TRUTH[value].zh;
  });
  return wrong && `choice_${wrong}_zh: must be ${TRUTH.true.zh} for true, ${TRUTH.false.zh} for false`;
}

/** Spreadsheets write truth in capitals. */
function truthOf(cells: QuizCells, letter: Letter): string {
  return cells[`choice_${letter}_en`].toLowerCase();
}

function rightLetters(right: string): string[] {
  return right.toLowerCase().split(' ');
}

/** The item as it would stand in a quiz file, every scalar a text. */
function rawItem(cells: QuizCells, letters: readonly Letter[]): Record<string, unknown> {
  const { id, entry, kind, difficulty, manifest, invalid, output } = cells;
  return {
    id,
    entry,
    kind,
    difficulty,
    question: { en: cells.question_en, zh: cells.question_zh },
    choices: letters.map((letter) => rawChoice(cells, letter)),
    // A cell that is not of the item's kind is for the schema to refuse.
    ...((kind === 'manifest' || manifest !== '') && { manifest }),
    ...((kind === 'output' || output !== '') && { output }),
    ...(invalid !== '' && { invalid }),
  };
}

function rawChoice(cells: QuizCells, letter: Letter): Record<string, unknown> {
  const text = { en: cells[`choice_${letter}_en`], zh: cells[`choice_${letter}_zh`] };
  return {
    ...(cells.kind === 'true-false' ? { value: truthOf(cells, letter) } : { text }),
    ...(rightLetters(cells.right).includes(letter) && { right: 'true' }),
    reason: { en: cells[`reason_${letter}_en`], zh: cells[`reason_${letter}_zh`] },
  };
}

/** The column of a field of the schema: "choice_b_en" of `choices.1.value`. */
function columnOf([field, index, part]: (string | number)[], letters: readonly Letter[]): string {
  const letter = typeof index === 'number' ? letters[index] : undefined;
  if (field !== 'choices' || letter === undefined) return String(field ?? '');
  return part === 'reason' ? `reason_${letter}_en` : `choice_${letter}_en`;
}
