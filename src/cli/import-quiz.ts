import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { formatWarning } from '../knowledge/format-warning.ts';
import { readQuizCsv } from '../knowledge/quiz-csv/read-quiz-csv.ts';
import type { QuizItem } from '../knowledge/quiz-item.ts';
import { quizYaml } from '../knowledge/quiz-yaml.ts';
import { readTextFile } from '../knowledge/read-file.ts';
import { slug } from '../knowledge/slug.ts';
import { type Finding, inOrder } from '../lint/finding.ts';
import { itemFindings } from '../lint/item-rules.ts';
import { itemMessageFindings } from '../lint/message-rules.ts';
import { UsageError } from './usage-error.ts';

export interface ImportQuizPorts {
  /** Of the bank that the items belong to. */
  entryIds(): Promise<ReadonlySet<string>>;
  write(line: string): void;
}

const CSV_SUFFIX = /\.csv$/i;

/**
 * `import-quiz file.csv [folder]`: writes the rows as quiz files below a folder and names them. Where one row is wrong, or
 * a file is there already, it says so, writes nothing, and resolves to 1.
 */
export async function importQuiz(
  [csv, dir = 'imported']: readonly string[],
  { entryIds, write }: ImportQuizPorts,
): Promise<number> {
  if (csv === undefined) throw new UsageError('Usage: import-quiz file.csv [folder]');
  const { items, findings } = await readItems(csv, entryIds);
  const files = byFile(items);
  const there = [...files.keys()].map((file) => join(dir, file)).filter((path) => existsSync(path));
  for (const finding of findings) write(formatWarning(finding));
  for (const path of there) write(`${path} is there already; name another folder.`);
  if (findings.length + there.length > 0) return 1;
  for (const [file, ofFile] of files) {
    const path = join(dir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, quizYaml(ofFile), { flag: 'wx' });
    write(`${path}: ${ofFile.length} quiz items`);
  }
  return 0;
}

/** The items, and what the reader and the lint of the bank find wrong with them, by the lines of the CSV. */
async function readItems(csv: string, entryIds: ImportQuizPorts['entryIds']) {
  const content = await readTextFile(csv);
  if (content.kind === 'refused') {
    const message = `${content.reason}; a CSV file in UTF-8 is needed ("CSV UTF-8" in a spreadsheet).`;
    return { items: [], findings: [{ file: csv, line: 1, message }] };
  }
  const defaultFile = `${slug(basename(csv).replace(CSV_SUFFIX, '')) || 'imported'}.quiz.yaml`;
  const { items, problems } = readQuizCsv({ name: csv, text: content.text, defaultFile });
  const rows = items.map((item): QuizItem => ({ ...item, file: csv }));
  const linted: Finding[] = [...itemFindings(rows, await entryIds()), ...rows.flatMap(itemMessageFindings)];
  const empty = items.length + problems.length === 0;
  const none = empty ? [{ file: csv, line: 1, message: 'There are no rows below the header' }] : [];
  return { items, findings: inOrder([...problems, ...linted, ...none]) };
}

function byFile(items: readonly QuizItem[]): Map<string, QuizItem[]> {
  const files = new Map<string, QuizItem[]>();
  for (const item of items) files.set(item.file, [...(files.get(item.file) ?? []), item]);
  return files;
}
