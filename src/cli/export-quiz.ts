import { formatWarning } from '../knowledge/format-warning.ts';
import { loadQuiz } from '../knowledge/load-quiz.ts';
import { quizCsv } from '../knowledge/quiz-csv/quiz-csv.ts';
import { type CsvPorts, writeCsvFile } from './write-csv-file.ts';

export interface ExportQuizPorts extends CsvPorts {
  dirs: readonly string[];
  /** Not in the way of the CSV. */
  warn(line: string): void;
}

/** `export-quiz [file.csv]`: every quiz item of the bank as CSV; resolves to 1 where one was left out, which is said. */
export async function exportQuiz(file: string | undefined, ports: ExportQuizPorts): Promise<number> {
  const { items, warnings } = await loadQuiz(ports.dirs);
  for (const warning of warnings) ports.warn(formatWarning(warning));
  await writeCsvFile(file, quizCsv(items), ports);
  return warnings.length > 0 ? 1 : 0;
}
