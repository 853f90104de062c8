import { createAdding } from './adding.ts';
import type { Answerer } from './answer/create-answer.ts';
import type { BotPorts } from './bot-ports.ts';
import type { Config } from './config.ts';
import { createDatabaseDoor } from './database-door.ts';
import type { Additions } from './gaps/addition-store.ts';
import { createNap } from './quiz/posting/nap.ts';
import type { Timing } from './quiz/posting/timing.ts';
import { createQuizItems } from './quiz-items.ts';
import { type RunningQuiz, runQuiz } from './run-quiz.ts';
import type { People } from './slack/people.ts';
import type { Quiz } from './slack/quiz/quiz.ts';
import { createMemorySeenStore, createSharedSeenStore, type SeenStore } from './slack/seen.ts';
import type { OwnBot } from './slack/slack-app.ts';
import type { Stores } from './slack/stores.ts';
import { within } from './slack/within.ts';
import { type DatabaseOptions, openDatabase } from './storage/open-database.ts';
import { createSeenStore } from './storage/seen-store.ts';

/** A click is answered within three seconds. */
const START_WAIT_MS = 2_000;

export interface QuizzingConfig {
  knowledgeDirs: readonly string[];
  apiUrl: string;
  /** Without one there is no quiz. */
  database?: Config['database'];
  /** Shortened by tests. */
  quizTiming?: Timing;
}

export interface QuizzingOptions {
  config: QuizzingConfig;
  ports: BotPorts;
  people: People;
  answerer(): Answerer;
  /** Hears what the workspace adds to the bank, whatever replica was told. */
  onAdditions(additions: Additions): void;
}

/** The quiz beside the bot: what it needs comes in its own time, and questions are answered meanwhile. */
export interface Quizzing {
  /** Null while the database cannot be used; right after a start it waits a moment for it. */
  quiz(): Promise<Quiz | null>;
  /** Null while the database cannot be used. */
  stores(): Stores | null;
  seen: SeenStore;
  /** Tries to open the database, and goes on trying; resolves after the first try. */
  open(): Promise<void>;
  /** Slack is known from now on. */
  start(bot: OwnBot): void;
  close(): Promise<void>;
}

export function createQuizzing(options: QuizzingOptions): Quizzing {
  const { database } = options.config;
  return database ? quizOver(database, options) : withoutQuiz();
}

function quizOver(database: Config['database'], options: QuizzingOptions): Quizzing {
  const { config, ports } = options;
  const { logger, now } = ports;
  const open = () => openDatabase(databaseOptions(database, ports));
  const door = createDatabaseDoor({ open, nap: createNap(), logger });
  const bank = createQuizItems(config.knowledgeDirs, logger);
  let running: RunningQuiz | undefined;
  let started = () => {};
  const starting = new Promise<void>((resolve) => {
    started = resolve;
  });
  let sharedSeen: SeenStore | null = null;
  let stores: Stores | null = null;
  const adding = createAdding({ logger, onAdditions: options.onAdditions });
  door.onOpen(async (opened) => {
    sharedSeen = createSeenStore(opened);
    stores = adding.stores(opened);
  });
  ports.onClockMove?.(() => {
    running?.quiz.wake();
    adding.wake();
  });
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
    open: door.open,
    start(bot) {
      door.onOpen(async (opened) => {
        await bank.loaded;
        running = await runQuiz(opened, quizOptions(bot, adding.itemsBeside(bank.items), options));
        started();
        adding.start(opened, bot.teamId);
      });
      if (!door.current()) started();
    },
    async close() {
      bank.close();
      await adding.stop();
      await running?.stop();
      await door.close();
    },
  };
}

function quizOptions(
  bot: OwnBot,
  items: Quiz['items'],
  { config, ports, people, answerer }: QuizzingOptions,
) {
  return {
    ...ports,
    bot,
    items,
    apiUrl: config.apiUrl,
    timing: config.quizTiming,
    entryTitle: (id: string, lang: 'en' | 'zh') => answerer().section(id, lang)?.title,
    langOf: (_: string, id: string) => people.langOf(bot.client, id),
    async namesOf(_: string, ids: readonly string[]) {
      const known = await Promise.all(ids.map((id) => people.person(bot.client, id)));
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
    open: async () => undefined,
    start: () => undefined,
    close: async () => undefined,
  };
}
