import type { Logger } from 'pino';
import { formatWarning } from './knowledge/format-warning.ts';
import type { QuizItem } from './knowledge/quiz-item.ts';
import { watchQuiz } from './knowledge/watch-quiz.ts';

export interface QuizItems {
  /** As the quiz files are now. */
  items(): readonly QuizItem[];
  /** Resolves once they were read the first time. */
  loaded: Promise<void>;
  close(): void;
}

export function createQuizItems(dirs: readonly string[], logger: Logger): QuizItems {
  let items: readonly QuizItem[] = [];
  const watch = watchQuiz(dirs, (quiz) => {
    items = quiz.items;
    logger.info(`The bank holds ${items.length} quiz items`);
    for (const warning of quiz.warnings) logger.warn(formatWarning(warning));
  });
  return { items: () => items, loaded: watch.first, close: watch.close };
}
