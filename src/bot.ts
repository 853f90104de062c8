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
import { createQuizzing, type Quizzing, type QuizzingConfig } from './quizzing.ts';
import { buildIndex } from './search/build-index.ts';
import { createSearch } from './search/create-search.ts';
import { createServing, type Serving } from './serve-bank.ts';
import type { BankHealth } from './slack/doctor/health.ts';
import { createLanguages } from './slack/languages.ts';
import { createPeople } from './slack/people.ts';
import type { RateLimits } from './slack/rate-limits.ts';
import { createSlackApp, type SlackConnection } from './slack/slack-app.ts';
import type { Stores } from './slack/stores.ts';

export interface BotConfig extends QuizzingConfig, Pick<Config, 'port' | 'sourceBaseUrl'> {
  connection: SlackConnection;
  /** Who may change a channel's quiz; none: every full member. */
  quizManagers?: readonly string[];
  allowSharedChannels?: boolean;
  allowGuests?: boolean;
  /** Raised by tests and benchmarks. */
  rateLimits?: RateLimits;
  /** What an installation of the app asks for, where several workspaces install it. */
  scopes?: readonly string[];
}

/** Has a word to correct and a Chinese one. */
const WARM_UP = 'rediness probe 预热';

export interface Loaded extends Bank {
  quizItems: number;
}

export interface Bot {
  /** Loads the bank and connects; resolves to what was loaded. */
  start(): Promise<Loaded>;
  /** May be called more than once. */
  stop(): Promise<void>;
}

/** Puts the parts together: the bank, the search over it, the quiz, and the Slack app. */
export function createBot(config: BotConfig, ports: BotPorts): Bot {
  const { logger, now } = ports;
  const closers: (() => void | Promise<void>)[] = [];
  let answerer = createAnswerer([], createSearch([]));
  let bankHealth: BankHealth = { entries: 0, warnings: 0, since: now() };
  const serving = createServing(logger, (next, { entries, warnings }) => {
    answerer = next;
    bankHealth = { entries: entries.length, warnings: warnings.length, since: now() };
  });
  return {
    async start() {
      const indexed = await loadOrEmpty(config, logger);
      const bank = serving.serve(indexed);
      const { quizzing, ...people } = createParts(config, ports, serving, () => answerer);
      closers.push(watchFolders(config, indexed, serving, logger), quizzing.close);
      const app = await createSlackApp({
        ...quizzing,
        ...people,
        connection: config.connection,
        config,
        answerer: () => answerer,
        hasQuizItems: quizzing.hasItemsOf,
        scopes: config.scopes ?? [],
        bankHealth: () => bankHealth,
        ...ports,
      });
      closers.push(() => app.stop());
      await quizzing.open();
      const connected = await app.start();
      const soon = setImmediate(() => {
        // The first question builds lexicon and speller, a tenth of a second: nobody should wait for that.
        answerer.answer(WARM_UP, 'en');
        quizzing.start(connected);
      });
      closers.push(() => clearImmediate(soon));
      return { ...bank, quizItems: await quizzing.itemCount() };
    },
    async stop() {
      for (const close of closers.splice(0).reverse()) await close();
    },
  };
}

/** Who people are, which language they are spoken to in, and the quiz with the database that both need. */
function createParts(config: BotConfig, ports: BotPorts, serving: Serving, answerer: () => Answerer) {
  const { logger, now } = ports;
  const people = createPeople(now, logger);
  const stores = (): Stores | null => quizzing.stores();
  const languages = createLanguages({ people, stores, now, logger });
  const quizzing: Quizzing = createQuizzing({
    config: withKeys(config),
    ports,
    people,
    languages,
    answerer,
    onAdditions: serving.add,
  });
  return { people, languages, quizzing };
}

function watchFolders(
  { knowledgeDirs: dirs }: BotConfig,
  { readings }: IndexedBank,
  serving: Serving,
  logger: Logger,
): () => void {
  const onError = (error: Error) => logger.error(error.message);
  return watchBank({ dirs, readings, onBank: serving.change, onError }).close;
}

/** Without the keys no token could be read. */
function withKeys(config: BotConfig): BotConfig {
  const { connection } = config;
  return connection.kind === 'oauth' ? { ...config, tokenKeys: connection.tokenKeys } : config;
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
