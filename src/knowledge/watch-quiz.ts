import { folderSignature } from './folder-signature.ts';
import { QUIZ_FILES } from './list-files.ts';
import type { ParsedQuizFile } from './parse-quiz-file.ts';

const POLL_MS = 5_000;

export interface QuizWatch {
  close(): void;
}

export interface QuizWatchOptions {
  dirs: readonly string[];
  /** Reads the items; what cannot be read becomes a warning. */
  load(): Promise<ParsedQuizFile>;
  onQuiz(quiz: ParsedQuizFile): void;
  pollMs?: number;
}

/** Reads the quiz items now, and again when a quiz file changes; hands on each reading. */
export function watchQuiz({
  dirs,
  load,
  onQuiz,
  pollMs = POLL_MS,
}: QuizWatchOptions): QuizWatch & { first: Promise<void> } {
  let signature: string | undefined;
  let isClosed = false;
  let running: Promise<void> | undefined;

  async function read(): Promise<void> {
    const found = await folderSignature(dirs, QUIZ_FILES);
    if (found === signature) return;
    const quiz = await load();
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
