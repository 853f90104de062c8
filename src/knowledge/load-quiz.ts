import type { Warning } from './entry.ts';
import { listFiles, QUIZ_FILES } from './list-files.ts';
import { type ParsedQuizFile, quizFileSteps } from './parse-quiz-file.ts';
import type { QuizItem } from './quiz-item.ts';
import { reasonOf } from './read-file.ts';
import { type FileSource, readSource } from './sources.ts';

/** The quiz files of the knowledge folders, not parsed yet. */
export interface QuizSources {
  files: FileSource[];
  warnings: Warning[];
}

/**
 * Reads the quiz items of the knowledge folders, in the order of files. Never throws: what cannot be read, and an id
 * that stands twice, becomes a warning.
 */
export async function loadQuiz(dirs: readonly string[]): Promise<ParsedQuizFile> {
  const steps = quizSteps(await readQuizSources(dirs));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Reads every quiz file below the folders; what cannot be read becomes a warning. */
export async function readQuizSources(dirs: readonly string[]): Promise<QuizSources> {
  const sources: QuizSources = { files: [], warnings: [] };
  for (const dir of dirs) {
    try {
      const { files, warnings } = await listFiles(dir, QUIZ_FILES);
      sources.warnings.push(...warnings);
      for (const file of files) sources.files.push(await readSource(dir, file));
    } catch (error) {
      const message = `The folder cannot be read: ${reasonOf(error)}.`;
      sources.warnings.push({ file: dir, line: 1, message });
    }
  }
  return sources;
}

/** Parses quiz files in steps of a few milliseconds. */
export function* quizSteps({ files, warnings: earlier }: QuizSources): Generator<void, ParsedQuizFile> {
  const items: QuizItem[] = [];
  const warnings = [...earlier];
  for (const { file, content } of files) {
    if (content.kind === 'text') {
      const parsed = yield* quizFileSteps({ file, text: content.text });
      items.push(...parsed.items);
      warnings.push(...parsed.warnings);
    } else warnings.push({ file, line: 1, message: `${content.reason}; the file is left out.` });
  }
  return { items: unique(items, warnings), warnings };
}

function unique(items: readonly QuizItem[], warnings: Warning[]): QuizItem[] {
  const seen = new Map<string, QuizItem>();
  for (const item of items) {
    const first = seen.get(item.id);
    if (!first) seen.set(item.id, item);
    else {
      const message = `The item id "${item.id}" already stands at ${first.file}:${first.line}; this one is left out.`;
      warnings.push({ file: item.file, line: item.line, message });
    }
  }
  return [...seen.values()];
}
