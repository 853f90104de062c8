import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { indexVersion } from './index-version.ts';
import { createKeptFile, type KeptFile } from './kept-file.ts';
import { formatWarning } from './knowledge/format-warning.ts';
import { loadQuiz } from './knowledge/load-quiz.ts';
import type { ParsedQuizFile } from './knowledge/parse-quiz-file.ts';
import type { QuizItem } from './knowledge/quiz-item.ts';
import { watchQuiz } from './knowledge/watch-quiz.ts';

export interface QuizItems {
  /** As the quiz files are now. */
  items(): readonly QuizItem[];
  /** Whether any of them is about an entry. */
  hasItemsOf(entryId: string): boolean;
  /** Resolves once they were read the first time. */
  loaded: Promise<void>;
  close(): void;
}

/** What the quiz files hold; with `dataDir` it is kept, as parsing hundreds of items takes most of a second. */
export function createQuizItems(
  dirs: readonly string[],
  dataDir: string | undefined,
  logger: Logger,
): QuizItems {
  const onError = (error: unknown) => logger.warn({ err: error }, 'The quiz items are not kept');
  const kept =
    dataDir === undefined
      ? undefined
      : createKeptFile<ParsedQuizFile>('quiz-items.json', { dir: dataDir, onError });
  let items: readonly QuizItem[] = [];
  let entries: ReadonlySet<string> = new Set();
  const show = (quiz: ParsedQuizFile) => {
    items = quiz.items;
    entries = new Set(items.map(({ entryId }) => entryId));
    logger.info(`The bank holds ${items.length} quiz items`);
    for (const warning of quiz.warnings) logger.warn(formatWarning(warning));
  };
  const watch = watchQuiz(dirs, show, { load: (_, signature) => load(dirs, signature, kept) });
  const hasItemsOf = (entryId: string) => entries.has(entryId);
  return { items: () => items, hasItemsOf, loaded: watch.first, close: watch.close };
}

async function load(
  dirs: readonly string[],
  signature: string,
  kept: KeptFile<ParsedQuizFile> | undefined,
): Promise<ParsedQuizFile> {
  const key = createHash('sha256')
    .update(`${await indexVersion()} ${signature}`)
    .digest('hex');
  const known = await kept?.read(key);
  if (known) return known;
  const quiz = await loadQuiz(dirs);
  await kept?.write(key, quiz);
  return quiz;
}
