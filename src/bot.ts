import type { Logger } from 'pino';
import { type Answerer, createAnswerer } from './answer/create-answer.ts';
import type { BotPorts } from './bot-ports.ts';
import type { Config } from './config.ts';
import { createIndexCache, type IndexCache, type IndexedBank } from './index-cache.ts';
import type { Bank } from './knowledge/entry.ts';
import { KnowledgeFolderError } from './knowledge/folder-error.ts';
import { bankOf } from './knowledge/load.ts';
import { watchBank } from './knowledge/watch.ts';
import { loadIndex } from './load-index.ts';
import { createQuizzing, type QuizzingConfig } from './quizzing.ts';
import { buildIndex } from './search/build-index.ts';
import { createSearch } from './search/create-search.ts';
import { createServing } from './serve-bank.ts';
import { createPeople } from './slack/people.ts';
import { createSlackApp, type SlackConnection } from './slack/slack-app.ts';

export interface BotConfig extends QuizzingConfig, Pick<Config, 'port' | 'sourceBaseUrl'> {
  connection: SlackConnection;
  /** Who may change a channel's quiz; none: every full member. */
  quizManagers?: readonly string[];
  /** Where the index of the bank is kept; without it, it is made at every start. */
  dataDir?: string;
}

/** Has a word to correct and a Chinese one. */
const WARM_UP = 'rediness probe 预热';

export interface Bot {
  /** Loads the bank and connects; resolves to what was loaded. */
  start(): Promise<Bank>;
  /** May be called more than once. */
  stop(): Promise<void>;
}

/** Puts the parts together: the bank, the search over it, the quiz, and the Slack app. */
export function createBot(config: BotConfig, ports: BotPorts): Bot {
  const { logger, now } = ports;
  const closers: (() => void | Promise<void>)[] = [];
  let answerer = createAnswerer([], createSearch([]));
  const serving = createServing(logger, (next) => {
    answerer = next;
  });
  const people = createPeople(now, logger);
  return {
    async start() {
      const indexed = await loadOrEmpty(config, logger);
      const bank = serving.serve(indexed);
      const watcher = watchBank({
        dirs: config.knowledgeDirs,
        readings: indexed.readings,
        onBank: serving.change,
        onError: (error) => logger.error(error.message),
      });
      closers.push(() => watcher.close());
      const quizzing = createQuizzing({
        config,
        ports,
        people,
        answerer: () => answerer,
        onAdditions: serving.add,
      });
      closers.push(quizzing.close);
      await quizzing.open();
      const app = await createSlackApp({
        connection: config.connection,
        config,
        answerer: () => answerer,
        quiz: quizzing.quiz,
        stores: quizzing.stores,
        people,
        seen: quizzing.seen,
        ...ports,
      });
      closers.push(() => app.stop());
      quizzing.start(await app.start());
      // The first question builds lexicon and speller, a tenth of a second: nobody should wait for that.
      setImmediate(() => answerer.answer(WARM_UP, 'en'));
      return bank;
    },
    async stop() {
      for (const close of closers.splice(0).reverse()) await close();
    },
  };
}

/** A bank to ask, from files; throws `KnowledgeFolderError`. */
export async function loadAnswerer(dirs: readonly string[], cache?: IndexCache): Promise<Answerer> {
  const { readings, index } = await loadIndex(dirs, cache);
  const { entries } = bankOf(readings);
  return createAnswerer(entries, createSearch(entries, index));
}

/** A missing folder does not keep the bot down: it says so, and the bank is read once the folder is there. */
async function loadOrEmpty({ knowledgeDirs, dataDir }: BotConfig, logger: Logger): Promise<IndexedBank> {
  const onError = (error: unknown) => logger.warn({ err: error }, 'The index of the bank is not kept');
  const cache = dataDir === undefined ? undefined : createIndexCache({ dir: dataDir, onError });
  try {
    return await loadIndex(knowledgeDirs, cache);
  } catch (error) {
    if (!(error instanceof KnowledgeFolderError)) throw error;
    logger.error(error.message);
    return { readings: { files: [], warnings: [], problems: [] }, index: buildIndex([]) };
  }
}
