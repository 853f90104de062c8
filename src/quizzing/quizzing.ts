import type { InstallationStore } from '@slack/bolt';
import type { Config } from '../config.ts';
import type { DatabaseHealth } from '../slack/doctor/health.ts';
import type { Quiz } from '../slack/quiz/quiz.ts';
import { createMemorySeenStore, createSharedSeenStore, type SeenStore } from '../slack/seen.ts';
import type { Connected } from '../slack/slack-app.ts';
import type { Stores } from '../slack/stores.ts';
import { within } from '../slack/within.ts';
import { lateInstallationStore } from '../storage/late-installation-store.ts';
import { createDatabaseWatch } from './database-health.ts';
import { createOpening } from './opening.ts';
import type { QuizzingOptions } from './quizzing-options.ts';

/** Right after a start; what a person did is acknowledged before this, and a first start on a busy machine takes seconds. */
const START_WAIT_MS = 10_000;

/** Nobody waits longer for an answer because the database is away. */
const OPEN_WAIT_MS = 1_000;

/** The quiz and the database beside the bot: they come in their own time, and questions are answered meanwhile. */
export interface Quizzing {
  /** Null while the database cannot be used; right after a start it waits a moment for it. */
  quiz(): Promise<Quiz | null>;
  /** Whether there are questions about an entry, with or without the database. */
  hasItemsOf(entryId: string): boolean;
  /** How many questions there are, once they are read. */
  itemCount(): Promise<number>;
  /** Null while the database cannot be used. */
  stores(): Stores | null;
  seen: SeenStore;
  /** Where several workspaces install the app; it waits for the database, and fails without it. */
  installationStore: InstallationStore;
  databaseHealth(): Promise<DatabaseHealth>;
  /** Opens the database; resolves once that was tried, or after a second. */
  open(): Promise<void>;
  /** Slack is known: the quiz runs as soon as the database is open. */
  start(connected: Connected): void;
  close(): Promise<void>;
}

export function createQuizzing(options: QuizzingOptions): Quizzing {
  const { database } = options.config;
  return database ? quizOver(database, options) : withoutQuiz();
}

function quizOver(database: Config['database'], options: QuizzingOptions): Quizzing {
  const { logger, now, onClockMove, stopClockAt } = options.ports;
  const watch = createDatabaseWatch(now);
  const opening = createOpening(database, watch, options);
  onClockMove?.(opening.wake);
  stopClockAt?.(async () => (await opening.running()?.nextDue()) ?? null);
  return {
    async quiz() {
      await within<unknown>(opening.started, START_WAIT_MS, () => undefined);
      return opening.running()?.quiz ?? null;
    },
    hasItemsOf: opening.bank.hasItemsOf,
    async itemCount() {
      await opening.bank.loaded;
      return opening.bank.items().length;
    },
    stores: () => opening.opened()?.stores ?? null,
    seen: createSharedSeenStore({
      async shared() {
        await opening.tried;
        return opening.opened()?.seen ?? null;
      },
      now,
      onError: (error) => logger.warn({ err: error }, 'Repeats are remembered in memory only'),
    }),
    installationStore: lateInstallationStore(async () => {
      await opening.tried;
      return opening.opened()?.installations ?? null;
    }),
    databaseHealth: () => watch.health(database.kind, opening.opened()?.database ?? null),
    async open() {
      opening.open();
      await within<unknown>(opening.tried, OPEN_WAIT_MS, () => undefined);
    },
    start: opening.start,
    close: opening.close,
  };
}

function withoutQuiz(): Quizzing {
  return {
    quiz: async () => null,
    hasItemsOf: () => false,
    itemCount: async () => 0,
    stores: () => null,
    seen: createMemorySeenStore(),
    installationStore: lateInstallationStore(async () => null),
    databaseHealth: async () => ({ engine: null, now: null, lastError: null }),
    open: async () => undefined,
    start: () => undefined,
    close: async () => undefined,
  };
}
