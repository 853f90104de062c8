import type { Logger } from 'pino';
import { formatWarning } from '../knowledge/format-warning.ts';
import type { QuizItem } from '../knowledge/quiz-item.ts';
import { watchQuiz } from '../knowledge/watch-quiz.ts';
import { createQuizCache, loadQuizItems } from './load-quiz-items.ts';

export interface QuizItemsOptions {
  knowledgeDirs: readonly string[];
  /** Where the parsed items are kept; without it, the files are parsed at every start. */
  dataDir?: string | undefined;
  logger: Logger;
}

export interface QuizItems {
  /** As the quiz files are now. */
  items(): readonly QuizItem[];
  /** Whether there are questions about an entry. */
  hasItemsOf(entryId: string): boolean;
  /** Resolves once they were read the first time. */
  loaded: Promise<void>;
  close(): void;
}

/** Reads the quiz items from now on. */
export function createQuizItems({ knowledgeDirs, dataDir, logger }: QuizItemsOptions): QuizItems {
  let items: readonly QuizItem[] = [];
  let entries: ReadonlySet<string> = new Set();
  const onError = (error: unknown) => logger.warn({ err: error }, 'The quiz items are not kept');
  const cache = dataDir === undefined ? undefined : createQuizCache({ dir: dataDir, onError });
  const watch = watchQuiz({
    dirs: knowledgeDirs,
    load: () => loadQuizItems(knowledgeDirs, cache),
    onQuiz(quiz) {
      items = quiz.items;
      entries = new Set(items.map(({ entryId }) => entryId));
      logger.info(`The bank holds ${items.length} quiz items`);
      for (const warning of quiz.warnings) logger.warn(formatWarning(warning));
    },
  });
  const hasItemsOf = (entryId: string) => entries.has(entryId);
  return { items: () => items, hasItemsOf, loaded: watch.first, close: watch.close };
}
