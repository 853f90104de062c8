import { join } from 'node:path';
import type { Warning } from './entry.ts';
import { listFiles, QUIZ_FILES } from './list-files.ts';
import { type ParsedQuizFile, parseQuizFile } from './parse-quiz-file.ts';
import type { QuizItem } from './quiz-item.ts';
import { readTextFile, reasonOf } from './read-file.ts';

/**
 * Reads the quiz items of the knowledge folders, in the order of files. Never throws: what cannot be read, and an id
 * that stands twice, becomes a warning.
 */
export async function loadQuiz(dirs: readonly string[]): Promise<ParsedQuizFile> {
  const quiz: ParsedQuizFile = { items: [], warnings: [] };
  for (const dir of dirs) {
    try {
      const { files, warnings } = await listFiles(dir, QUIZ_FILES);
      quiz.warnings.push(...warnings);
      for (const file of files) append(quiz, await readQuizFile(dir, file));
    } catch (error) {
      const message = `The folder cannot be read: ${reasonOf(error)}.`;
      quiz.warnings.push({ file: dir, line: 1, message });
    }
  }
  return { items: unique(quiz.items, quiz.warnings), warnings: quiz.warnings };
}

function append(quiz: ParsedQuizFile, { items, warnings }: ParsedQuizFile): void {
  quiz.items.push(...items);
  quiz.warnings.push(...warnings);
}

async function readQuizFile(dir: string, file: string): Promise<ParsedQuizFile> {
  const content = await readTextFile(join(dir, file));
  if (content.kind === 'text') return parseQuizFile({ file, text: content.text });
  return { items: [], warnings: [{ file, line: 1, message: `${content.reason}; the file is left out.` }] };
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
