import { CsvError, type CsvRow, readCsv } from '../../csv/read-csv.ts';
import type { Warning } from '../entry.ts';
import { QUIZ_FILES } from '../list-files.ts';
import type { QuizItem } from '../quiz-item.ts';
import { OPTIONAL_COLUMNS, QUIZ_COLUMNS, type QuizCells, type QuizColumn } from './quiz-columns.ts';
import { readQuizRow } from './quiz-row.ts';

export interface QuizCsv {
  /** The CSV file, for messages. */
  name: string;
  text: string;
  /** The quiz file of rows that name none. */
  defaultFile: string;
}

export interface ReadQuizCsv {
  /** `line` is that of the row, `file` the quiz file that it goes to. */
  items: QuizItem[];
  problems: Warning[];
}

/** Reads quiz items from CSV. Never throws: what is wrong is named with its line. */
export function readQuizCsv({ name, text, defaultFile }: QuizCsv): ReadQuizCsv {
  const read: ReadQuizCsv = { items: [], problems: [] };
  const problem = (line: number, message: string) => read.problems.push({ file: name, line, message });
  try {
    const [header, ...rows] = readCsv(text);
    const wrong = wrongHeader(header?.cells ?? []);
    if (wrong !== undefined) problem(header?.line ?? 1, wrong);
    else {
      for (const row of rows) {
        const result = itemOf(row, header?.cells ?? [], defaultFile);
        if (typeof result === 'string') problem(row.line, result);
        else read.items.push(result);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problem(error.line, `It is no CSV: ${error.message}`);
  }
  return withoutRepeats(read, problem);
}

function wrongHeader(header: readonly string[]): string | undefined {
  const unknown = header.find((name) => !(QUIZ_COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined)
    return `There is no column "${unknown}"; the columns are ${QUIZ_COLUMNS.join(', ')}`;
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) return `The column "${twice}" stands twice`;
  const missing = QUIZ_COLUMNS.find((name) => !header.includes(name) && !OPTIONAL_COLUMNS.has(name));
  return missing && `The column "${missing}" is missing`;
}

/** The item of a row, or what is wrong with it. */
function itemOf({ cells, line }: CsvRow, header: readonly string[], defaultFile: string): QuizItem | string {
  if (cells.length !== header.length)
    return `The row has ${cells.length} cells; the header has ${header.length}`;
  const byColumn = Object.fromEntries(
    QUIZ_COLUMNS.map((column): [QuizColumn, string] => [column, cells[header.indexOf(column)] ?? '']),
  ) as QuizCells;
  const file = byColumn.file || defaultFile;
  if (!isQuizFile(file))
    return `file: "${file}" is no path of a quiz file below a folder, such as pods.quiz.yaml`;
  const row = readQuizRow(byColumn, file, line);
  return row.kind === 'ok' ? row.item : row.problem;
}

const NO_NAME = /^(?:[._].*|node_modules|)$|[\\\p{Cc}]/u;

/** True for a path that the loader finds below a folder, and that leads nowhere else. */
function isQuizFile(path: string): boolean {
  return QUIZ_FILES.test(path) && !path.split('/').some((name) => NO_NAME.test(name));
}

function withoutRepeats({ items, problems }: ReadQuizCsv, problem: (line: number, message: string) => void) {
  const lines = new Map<string, number>();
  for (const { id, line } of items) {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else problem(line, `The id "${id}" already stands in line ${first}`);
  }
  return { items, problems: problems.sort((a, b) => a.line - b.line) };
}
