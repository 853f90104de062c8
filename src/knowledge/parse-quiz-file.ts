import { isSeq, LineCounter, parseDocument } from 'yaml';
import type { Warning } from './entry.ts';
import type { Choice, QuizItem } from './quiz-item.ts';
import { quizSchema, type RawItem } from './quiz-schema.ts';

/** What the two choices of a true-or-false item say. */
export const TRUTH = { true: { en: 'True', zh: '正确' }, false: { en: 'False', zh: '错误' } } as const;

interface QuizText {
  file: string;
  text: string;
}

export interface ParsedQuizFile {
  items: QuizItem[];
  warnings: Warning[];
}

/**
 * Reads a quiz file, a YAML list of items; `file` is its path below its folder. Never throws: an item that is wrong
 * is left out with a warning.
 */
export function parseQuizFile(source: QuizText): ParsedQuizFile {
  const steps = quizFileSteps(source);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps: the YAML at once, then item by item. */
export function* quizFileSteps({ file, text }: QuizText): Generator<void, ParsedQuizFile> {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' });
  yield;
  const [error] = document.errors;
  const warning = (offset: number, message: string): Warning => {
    return { file, line: lines.linePos(offset).line, message };
  };
  if (error) {
    const reason = error.message.split('\n', 1)[0] ?? '';
    return { items: [], warnings: [warning(error.pos[0], `The quiz file is no valid YAML: ${reason}`)] };
  }
  if (!isSeq(document.contents))
    return { items: [], warnings: [warning(0, 'A quiz file is a list of items.')] };
  const parsed: ParsedQuizFile = { items: [], warnings: [] };
  const values: unknown[] = document.toJS({ maxAliasCount: 50 });
  for (const [index, node] of document.contents.items.entries()) {
    yield;
    const offset = startOf(node);
    const { item, path, problem } = readQuizItem(values[index], file, lines.linePos(offset).line);
    if (item) parsed.items.push(item);
    else parsed.warnings.push(warning(offset, `The quiz item is left out: ${path.join('.')} ${problem}`));
  }
  return parsed;
}

export interface ReadItem {
  /** Undefined where something is wrong. */
  item?: QuizItem;
  /** The field that is wrong first. */
  path: (string | number)[];
  problem: string;
}

/** An item from what a quiz file holds, every scalar a text. */
export function readQuizItem(value: unknown, file: string, line: number): ReadItem {
  const result = quizSchema.safeParse(value);
  if (result.success) return { item: itemOf(result.data, file, line), path: [], problem: '' };
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
  return { path, problem: issue?.message ?? '' };
}

function startOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}

function itemOf(raw: RawItem, file: string, line: number): QuizItem {
  const { entry: entryId, ...rest } = raw;
  switch (rest.kind) {
    case 'true-false': {
      const choices = rest.choices.map(
        ({ value, right, reason }): Choice => ({ text: TRUTH[value], right, reason }),
      );
      return { ...rest, entryId, choices, file, line };
    }
    case 'manifest': {
      const { invalid, ...item } = rest;
      return { ...item, ...(invalid === undefined ? {} : { invalid }), entryId, file, line };
    }
    case 'choice':
    case 'command':
    case 'output':
      return { ...rest, entryId, file, line };
    default:
      return rest satisfies never;
  }
}
