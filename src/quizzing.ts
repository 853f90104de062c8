import type { Answerer } from './answer/create-answer.ts';
import type { BotPorts } from './bot-ports.ts';
import type { Config } from './config.ts';
import { createDatabaseDoor } from './database-door.ts';
import { createNap } from './quiz/posting/nap.ts';
import type { Timing } from './quiz/posting/timing.ts';
import { createQuizItems } from './quiz-items.ts';
import { type RunningQuiz, runQuiz } from './run-quiz.ts';
import type { People } from './slack/people.ts';
import type { Quiz } from './slack/quiz/quiz.ts';
import { createMemorySeenStore, createSharedSeenStore, type SeenStore } from './slack/seen.ts';
import type { OwnBot } from './slack/slack-app.ts';
import { within } from './slack/within.ts';
import { type DatabaseOptions, openDatabase } from './storage/open-database.ts';
import { createSeenStore } from './storage/seen-store.ts';

/** Right after a start; what a person did is acknowledged before this, and a first start on a busy machine takes seconds. */
const START_WAIT_MS = 10_000;

export interface QuizzingConfig {
  knowledgeDirs: readonly string[];
  /** Where what was parsed is kept. */
  dataDir?: string;
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
}

/** The quiz beside the bot: what it needs comes in its own time, and questions are answered meanwhile. */
export interface Quizzing {
  /** Null while the database cannot be used; right after a start it waits a moment for it. */
  quiz(): Promise<Quiz | null>;
  seen: SeenStore;
  /** Slack is known: opens the database and reads the quiz items, in the background. */
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
  const started = createSignal();
  const opened = createSignal();
  let running: RunningQuiz | undefined;
  let sharedSeen: SeenStore | null = null;
  let close = async (): Promise<void> => undefined;
  ports.onClockMove?.(() => running?.quiz.wake());
  return {
    async quiz() {
      await within<unknown>(started.given, START_WAIT_MS, () => undefined);
      return running?.quiz ?? null;
    },
    seen: createSharedSeenStore({
      async shared() {
        await opened.given;
        return sharedSeen;
      },
      now,
      onError: (error) => logger.warn({ err: error }, 'Repeats are remembered in memory only'),
    }),
    start(bot) {
      const bank = createQuizItems({ ...config, logger });
      const door = createDatabaseDoor({
        open: () => openDatabase(databaseOptions(database, ports)),
        async use(using) {
          sharedSeen = createSeenStore(using);
          opened.give();
          await bank.loaded;
          const quiz = await runQuiz(using, quizOptions(bot, bank.items, options));
          running = quiz;
          return async () => {
            [running, sharedSeen] = [undefined, null];
            await quiz.stop();
          };
        },
        nap: createNap(),
        logger,
      });
      close = async () => {
        bank.close();
        await door.close();
      };
      void door.open().then(started.give).then(opened.give);
    },
    close: () => close(),
  };
}

interface Signal {
  given: Promise<void>;
  give(): void;
}

function createSignal(): Signal {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
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
    seen: createMemorySeenStore(),
    start: () => undefined,
    close: async () => undefined,
  };
}
