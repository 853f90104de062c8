import { folderSignature } from './folder-signature.ts';
import { QUIZ_FILES } from './list-files.ts';
import { loadQuiz } from './load-quiz.ts';
import type { ParsedQuizFile } from './parse-quiz-file.ts';

const POLL_MS = 5_000;

export interface QuizWatch {
  close(): void;
}

export interface QuizWatchOptions {
  pollMs?: number;
  /** Reads the files as they are at a signature; by default it parses them. */
  load?: (dirs: readonly string[], signature: string) => Promise<ParsedQuizFile>;
}

/** Reads the quiz items now, and again when a quiz file changes; hands on each reading. */
export function watchQuiz(
  dirs: readonly string[],
  onQuiz: (quiz: ParsedQuizFile) => void,
  { pollMs = POLL_MS, load = loadQuiz }: QuizWatchOptions = {},
): QuizWatch & { first: Promise<void> } {
  let signature: string | undefined;
  let isClosed = false;
  let running: Promise<void> | undefined;

  async function read(): Promise<void> {
    const found = await folderSignature(dirs, QUIZ_FILES);
    if (found === signature) return;
    const quiz = await load(dirs, found);
    signature = found;
    if (!isClosed) onQuiz(quiz);
  }

  const readOnce = (): Promise<void> => {
    running ??= read().finally(() => {
      running = undefined;
    });
    return running;
  };
  // Both readers turn whatever fails into warnings, so nothing is lost here.
  const poll = setInterval(() => void readOnce(), pollMs).unref();
  return {
    first: readOnce(),
    close() {
      isClosed = true;
      clearInterval(poll);
    },
  };
}
