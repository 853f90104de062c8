import type { Logger } from 'pino';
import { type Answerer, createAnswerer } from './answer/create-answer.ts';
import type { Config } from './config.ts';
import { createIndexCache, type IndexCache, type IndexedBank } from './index-cache.ts';
import type { Bank } from './knowledge/entry.ts';
import { KnowledgeFolderError } from './knowledge/folder-error.ts';
import { formatWarning } from './knowledge/format-warning.ts';
import { bankOf } from './knowledge/load.ts';
import { watchBank } from './knowledge/watch.ts';
import { indexInTurns, loadIndex } from './load-index.ts';
import { buildIndex } from './search/build-index.ts';
import { createSearch } from './search/create-search.ts';
import type { IndexData } from './search/index-data.ts';
import { createMemorySeenStore } from './slack/seen.ts';
import { createSlackApp, type SlackConnection } from './slack/slack-app.ts';
import type { Sleep } from './slack/sleep.ts';

export interface BotConfig extends Pick<Config, 'apiUrl' | 'port' | 'knowledgeDirs' | 'sourceBaseUrl'> {
  connection: SlackConnection;
  /** Where the index of the bank is kept; without it, it is made at every start. */
  dataDir?: string;
}

export interface BotPorts {
  logger: Logger;
  now(): number;
  sleep: Sleep;
  /** Hears when `now` jumps ahead, as the local workspace's clock does when a person moves it. */
  onClockMove?: (listener: () => void) => void;
}

/** Has a word to correct and a Chinese one. */
const WARM_UP = 'rediness probe 预热';

export interface Bot {
  /** Loads the bank and connects; resolves to what was loaded. */
  start(): Promise<Bank>;
  /** May be called more than once. */
  stop(): Promise<void>;
}

/** Puts the parts together: the bank, the search over it, and the Slack app that answers from it. */
export function createBot(config: BotConfig, ports: BotPorts): Bot {
  const { logger } = ports;
  const closers: (() => void | Promise<void>)[] = [];
  let answerer = createAnswerer([], createSearch([]));
  const serving = createServing(logger, (next) => {
    answerer = next;
  });
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
      const app = await createSlackApp({
        connection: config.connection,
        config,
        answerer: () => answerer,
        seen: createMemorySeenStore(),
        ...ports,
      });
      closers.push(() => app.stop());
      await app.start();
      // The first question builds lexicon and speller, a tenth of a second: nobody should wait for that.
      setImmediate(() => answerer.answer(WARM_UP, 'en'));
      return bank;
    },
    async stop() {
      for (const close of closers.splice(0).reverse()) await close();
    },
  };
}

interface Serving {
  serve(indexed: IndexedBank): Bank;
  /** Serves a changed bank once it is analysed; the one before answers meanwhile, and a newer one overtakes it. */
  change(bank: Bank): void;
}

function createServing(logger: Logger, onAnswerer: (answerer: Answerer) => void): Serving {
  let newest: Bank | undefined;
  const show = (bank: Bank, index: IndexData): void => {
    onAnswerer(createAnswerer(bank.entries, createSearch(bank.entries, index)));
    logger.info(`The bank holds ${bank.entries.length} entries`);
    for (const warning of bank.warnings) logger.warn(formatWarning(warning));
  };
  const change = async (bank: Bank): Promise<void> => {
    newest = bank;
    const index = await indexInTurns(bank.entries);
    if (newest === bank) show(bank, index);
  };
  return {
    serve({ readings, index }) {
      const bank = bankOf(readings);
      show(bank, index);
      return bank;
    },
    change(bank) {
      change(bank).catch((error: unknown) => logger.error({ err: error }, 'The changed bank is not served'));
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
