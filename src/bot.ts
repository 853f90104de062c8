import type { Logger } from 'pino';
import { type Answerer, createAnswerer } from './answer/create-answer.ts';
import type { Config } from './config.ts';
import type { Bank } from './knowledge/entry.ts';
import { KnowledgeFolderError } from './knowledge/folder-error.ts';
import { loadBank } from './knowledge/load.ts';
import { watchBank } from './knowledge/watch.ts';
import { formatFinding } from './lint/finding.ts';
import { createSearch } from './search/create-search.ts';
import { createMemorySeenStore } from './slack/seen.ts';
import { createSlackApp, type SlackConnection } from './slack/slack-app.ts';
import type { Sleep } from './slack/sleep.ts';

export interface BotConfig extends Pick<Config, 'apiUrl' | 'port' | 'knowledgeDirs' | 'sourceBaseUrl'> {
  connection: SlackConnection;
}

export interface BotPorts {
  logger: Logger;
  now(): number;
  sleep: Sleep;
}

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
  let answerer = createAnswererOf({ entries: [], warnings: [] });
  const serve = (bank: Bank) => {
    answerer = createAnswererOf(bank);
    logger.info(`The bank holds ${bank.entries.length} entries`);
    for (const warning of bank.warnings) logger.warn(formatFinding(warning));
  };
  return {
    async start() {
      const bank = await loadOrEmpty(config.knowledgeDirs, logger);
      serve(bank);
      const watcher = watchBank({
        dirs: config.knowledgeDirs,
        bank,
        onBank: serve,
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
      return bank;
    },
    async stop() {
      for (const close of closers.splice(0).reverse()) await close();
    },
  };
}

/** A bank to ask, from files; throws `KnowledgeFolderError`. */
export async function loadAnswerer(dirs: readonly string[]): Promise<Answerer> {
  return createAnswererOf(await loadBank(dirs));
}

function createAnswererOf(bank: Bank): Answerer {
  return createAnswerer(bank.entries, createSearch(bank.entries));
}

/** A missing folder does not keep the bot down: it says so, and the bank is read once the folder is there. */
async function loadOrEmpty(dirs: readonly string[], logger: Logger): Promise<Bank> {
  try {
    return await loadBank(dirs);
  } catch (error) {
    if (!(error instanceof KnowledgeFolderError)) throw error;
    logger.error(error.message);
    return { entries: [], warnings: [] };
  }
}
