import type { InstallationStore } from '@slack/bolt';
import type { Answerer } from './answer/create-answer.ts';
import type { BotPorts } from './bot-ports.ts';
import type { Config } from './config.ts';
import { createDatabaseDoor } from './database-door.ts';
import { createDatabaseWatch } from './database-health.ts';
import type { Lang } from './knowledge/entry.ts';
import { createNap } from './quiz/posting/nap.ts';
import type { Timing } from './quiz/posting/timing.ts';
import { createQuizItems } from './quiz-items.ts';
import { type RunningQuiz, runQuiz } from './run-quiz.ts';
import type { DatabaseHealth } from './slack/doctor/health.ts';
import type { People } from './slack/people.ts';
import type { Quiz } from './slack/quiz/quiz.ts';
import { createMemorySeenStore, createSharedSeenStore, type SeenStore } from './slack/seen.ts';
import type { Connected } from './slack/slack-app.ts';
import type { Stores } from './slack/stores.ts';
import { within } from './slack/within.ts';
import { createInstallationStore } from './storage/installation-store.ts';
import { lateInstallationStore } from './storage/late-installation-store.ts';
import { type DatabaseOptions, openDatabase } from './storage/open-database.ts';
import { createSeenStore } from './storage/seen-store.ts';
import { createStores } from './storage/stores.ts';
import { createTokenCipher, type KeyRing } from './storage/token-cipher.ts';
import { watchErrors } from './storage/watch-errors.ts';

/** The quiz is there a second after the start; who comes earlier waits, on a slow machine somewhat longer. */
const START_WAIT_MS = 10_000;

export interface QuizzingConfig {
  knowledgeDirs: readonly string[];
  apiUrl: string;
  /** Without one there is no quiz. */
  database?: Config['database'];
  /** For the tokens of several workspaces. */
  tokenKeys?: KeyRing;
  /** Shortened by tests. */
  quizTiming?: Timing;
}

export interface QuizzingOptions {
  config: QuizzingConfig;
  ports: BotPorts;
  people: People;
  answerer(): Answerer;
}

/** The quiz beside the bot: what it needs comes in its own time, and questions are answered meanwhile. */
export interface Quizzing {
  /** Null while the database cannot be used; right after a start it waits a moment for it. */
  quiz(): Promise<Quiz | null>;
  /** Null while the database cannot be used. */
  stores(): Stores | null;
  seen: SeenStore;
  /** Where several workspaces install the app; it needs the database. */
  installationStore: InstallationStore;
  databaseHealth(): Promise<DatabaseHealth>;
  /** Tries to open the database, and goes on trying; resolves after the first try. */
  open(): Promise<void>;
  /** Slack is known from now on. */
  start(connected: Connected): void;
  close(): Promise<void>;
}

export function createQuizzing(options: QuizzingOptions): Quizzing {
  const { database } = options.config;
  return database ? quizOver(database, options) : withoutQuiz();
}

function quizOver(database: Config['database'], options: QuizzingOptions): Quizzing {
  const { config, ports } = options;
  const { logger, now } = ports;
  const watch = createDatabaseWatch(now);
  const { onError } = watch;
  const open = async () => watchErrors(await openDatabase(databaseOptions(database, ports)), onError);
  const door = createDatabaseDoor({ open, nap: createNap(), logger, onError });
  const bank = createQuizItems(config.knowledgeDirs, logger);
  let running: RunningQuiz | undefined;
  let started = () => {};
  const starting = new Promise<void>((resolve) => {
    started = resolve;
  });
  let sharedSeen: SeenStore | null = null;
  let stores: Stores | null = null;
  let installations: InstallationStore | null = null;
  door.onOpen(async (opened) => {
    sharedSeen = createSeenStore(opened);
    stores = createStores(opened);
    if (config.tokenKeys)
      installations = createInstallationStore(opened, createTokenCipher(config.tokenKeys));
  });
  ports.onClockMove?.(() => running?.quiz.wake());
  return {
    async quiz() {
      await within<unknown>(starting, START_WAIT_MS, () => undefined);
      return running?.quiz ?? null;
    },
    stores: () => stores,
    seen: createSharedSeenStore({
      shared: () => sharedSeen,
      now,
      onError: (error) => logger.warn({ err: error }, 'Repeats are remembered in memory only'),
    }),
    installationStore: lateInstallationStore(() => installations),
    databaseHealth: () => watch.health(database.kind, door),
    open: door.open,
    start(connected) {
      door.onOpen(async (opened) => {
        await bank.loaded;
        running = await runQuiz(opened, quizOptions(connected, bank.items, options));
        started();
      });
      if (!door.current()) started();
    },
    async close() {
      bank.close();
      await running?.stop();
      await door.close();
    },
  };
}

function quizOptions(
  connected: Connected,
  items: Quiz['items'],
  { config, ports, people, answerer }: QuizzingOptions,
) {
  const clientOf = async (teamId: string) => (await connected.installed(teamId))?.client;
  return {
    ...ports,
    installations: connected,
    teamId: connected.teamId,
    items,
    apiUrl: config.apiUrl,
    timing: config.quizTiming,
    entryTitle: (id: string, lang: Lang) => answerer().section(id, lang)?.title,
    async langOf(teamId: string, id: string): Promise<Lang> {
      const client = await clientOf(teamId);
      return client ? people.langOf(client, id) : 'en';
    },
    async namesOf(teamId: string, ids: readonly string[]) {
      const client = await clientOf(teamId);
      const known = client ? await Promise.all(ids.map((id) => people.person(client, id))) : [];
      return new Map(known.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
    },
  };
}

function databaseOptions(database: Config['database'], { now, logger }: BotPorts): DatabaseOptions {
  switch (database.kind) {
    case 'sqlite':
      return { ...database, now };
    case 'postgres':
      // PostgreSQL's own clock is the one that replicas share.
      return {
        ...database,
        onError: (error) => logger.warn({ err: error }, 'A connection to PostgreSQL broke'),
      };
    default:
      return database satisfies never;
  }
}

function withoutQuiz(): Quizzing {
  return {
    quiz: async () => null,
    stores: () => null,
    seen: createMemorySeenStore(),
    databaseHealth: async () => ({ engine: null, now: null, lastError: null }),
    installationStore: lateInstallationStore(() => null),
    open: async () => undefined,
    start: () => undefined,
    close: async () => undefined,
  };
}
