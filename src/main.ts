import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { config as loadDotenv } from 'dotenv';
import type { Logger } from 'pino';
import { createIndexCache } from './bank/index-cache.ts';
import { loadAnswerer } from './bot.ts';
import { ask } from './cli/ask.ts';
import { backup } from './cli/backup.ts';
import { exportGaps } from './cli/export-gaps.ts';
import { exportQuiz } from './cli/export-quiz.ts';
import { exportStats } from './cli/export-stats.ts';
import { health } from './cli/health.ts';
import { type Running, start } from './cli/start.ts';
import { NoStoredDatabaseError, OlderSchemaError } from './cli/stored-errors.ts';
import { UsageError } from './cli/usage-error.ts';
import {
  ConfigError,
  readConfig,
  readDataDir,
  readKnowledgeDirs,
  readOpsPort,
  readStoredDatabase,
} from './config.ts';
import { KnowledgeFolderError } from './knowledge/folder-error.ts';
import { loadBank } from './knowledge/load.ts';
import { createLogger, plainLines } from './log.ts';
import { NoFreePortError } from './slack/free-port.ts';
import { StartError } from './slack/start-error.ts';
import { keepHeapSmall } from './small-heap.ts';
import type { Database } from './storage/database.ts';
import { DatabaseUnavailableError } from './storage/errors.ts';
import { openDatabase } from './storage/open-database.ts';

const USAGE = `Usage: k8s-qa-bot start
       k8s-qa-bot ask [--json] [--explain] [--lang en|zh] [question]
       k8s-qa-bot check [--parity] [--stale 1.38] [folder ...]
       k8s-qa-bot export-gaps [folder]
       k8s-qa-bot export-stats [file.csv]
       k8s-qa-bot export-quiz [file.csv]
       k8s-qa-bot import-quiz file.csv [folder]
       k8s-qa-bot backup [file]
       k8s-qa-bot health`;

/** Errors whose message is written for a person and says all; others are shown with their stack. */
const FOR_PEOPLE = [
  ConfigError,
  DatabaseUnavailableError,
  KnowledgeFolderError,
  NoFreePortError,
  NoStoredDatabaseError,
  OlderSchemaError,
  StartError,
  UsageError,
];

/** How long a stop waits for a start; with the stop itself it stays below the thirty seconds of Kubernetes. */
const START_MS = 5_000;

const print = (text: string) => void process.stdout.write(text);
const say = (line: string) => print(`${line}\n`);
const warn = (line: string) => void process.stderr.write(`${line}\n`);
// `check --stale 1.38 | head` closes the pipe: whoever reads has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

async function main(command: string | undefined, args: readonly string[]): Promise<number | undefined> {
  loadDotenv({ quiet: true });
  switch (command ?? '') {
    case 'start':
      return run();
    case 'ask': {
      // A cache that cannot be written costs some seconds, and whoever asks on the terminal wants the answer only.
      const cache = createIndexCache({ dir: readDataDir(process.env), onError: () => undefined });
      const answerer = await loadAnswerer(readKnowledgeDirs(process.env), cache);
      await ask(args, answerer, { input: process.stdin, write: say, now: () => performance.now() });
      return 0;
    }
    case 'backup': {
      const database = readStoredDatabase(process.env);
      const dataDir = readDataDir(process.env);
      return backup({ database, dataDir, target: args[0], now: new Date(), write: say });
    }
    case 'health':
      return health(readOpsPort(process.env), say);
    case 'check': {
      // The API types that the lint needs are large, and the running bot has no use for them.
      const { check } = await import('./cli/check.ts');
      return check(args, () => readKnowledgeDirs(process.env), say);
    }
    default:
      return exchange(command, args);
  }
}

/** What goes out of the bot, or into its bank, as files. */
async function exchange(command: string | undefined, args: readonly string[]): Promise<number> {
  const dirs = readKnowledgeDirs(process.env);
  switch (command ?? '') {
    case 'export-gaps': {
      const { entries } = await loadBank(dirs);
      await withStored((database) => exportGaps(args[0] ?? 'gaps', { database, entries, write: say }));
      return 0;
    }
    case 'export-stats': {
      const { entries } = await loadBank(dirs);
      await withStored((database) => exportStats(args[0], { database, entries, print, write: say }));
      return 0;
    }
    case 'export-quiz':
      return exportQuiz(args[0], { dirs, print, write: say, warn });
    case 'import-quiz': {
      const { importQuiz } = await import('./cli/import-quiz.ts');
      const entryIds = async () => new Set((await loadBank(dirs)).entries.map(({ id }) => id));
      return importQuiz(args, { entryIds, write: say });
    }
    default:
      throw new UsageError(USAGE);
  }
}

/** The database that the bot keeps; it may run meanwhile. */
async function withStored(work: (database: Database) => Promise<void>): Promise<void> {
  const kept = readStoredDatabase(process.env);
  const now = () => Date.now();
  const onError = () => undefined;
  if (kept.kind === 'sqlite' && !existsSync(kept.file)) throw new NoStoredDatabaseError(kept.file);
  // A schema is changed by the start of a bot, which says so, and never by a look at it.
  const onMigration = () => {
    throw new OlderSchemaError();
  };
  const known = kept.kind === 'sqlite' ? { ...kept, now } : { ...kept, onError };
  const database = await openDatabase({ ...known, onMigration });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

/** Runs until a signal; a second signal does not wait. */
async function run(): Promise<undefined> {
  const config = readConfig(process.env);
  const isLocal = config.connection.kind === 'local';
  const out = isLocal ? plainLines((text) => process.stderr.write(text)) : process.stdout;
  const requestIds = new AsyncLocalStorage<string>();
  const logger = createLogger(config.logLevel, out, requestIds);
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'A promise was rejected unseen'));
  const ports = {
    logger,
    write: say,
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms: number) => sleep(ms),
    randomId: randomUUID,
    requestIds,
  };
  const starting = start(config, ports);
  // Before the start has ended: the first process of a container gets no signal that it does not listen to.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => end(signal, starting, logger));
  await starting;
  keepHeapSmall();
}

/** Stops what runs; a start that hangs is not waited for, nor is a stop by a second signal. */
function end(signal: NodeJS.Signals, starting: Promise<Running>, logger: Logger): void {
  logger.info(`${signal}: stopping`);
  const hangs = sleep(START_MS).then(() => undefined);
  Promise.race([starting, hangs])
    .then((running) => running?.stop())
    .then(
      () => process.exit(0),
      (error) => {
        logger.error({ err: error }, 'The bot did not stop cleanly');
        process.exit(1);
      },
    );
  process.once(signal, () => process.exit(1));
}

main(process.argv[2], process.argv.slice(3)).then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    const isForPeople = FOR_PEOPLE.some((kind) => error instanceof kind);
    const text = error instanceof Error ? (isForPeople ? error.message : error.stack) : String(error);
    process.stderr.write(`${text}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);
