import type { Config } from '../config.ts';
import { createNap } from '../quiz/posting/nap.ts';
import { createSignal } from '../signal.ts';
import type { Connected } from '../slack/slack-app.ts';
import type { Database } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { watchErrors } from '../storage/watch-errors.ts';
import { createAdding } from './adding.ts';
import { createDatabaseDoor } from './database-door.ts';
import type { DatabaseWatch } from './database-health.ts';
import { asOnlyBot } from './only-bot.ts';
import { type OpenedStores, openStores } from './opened-stores.ts';
import { createQuizItems, type QuizItems } from './quiz-items.ts';
import { databaseOptions, quizOptions } from './quiz-options.ts';
import type { QuizzingOptions } from './quizzing-options.ts';
import { type RunningQuiz, runQuiz } from './run-quiz.ts';

/** The database and the quiz on their way to being open. */
export interface Opening {
  /** Begins with the database. */
  open(): void;
  /** Slack is known: the quiz may run. */
  start(connected: Connected): void;
  opened(): OpenedStores | null;
  running(): RunningQuiz | undefined;
  /** The quiz items, read from now on, with or without the database. */
  bank: QuizItems;
  /** Tries again at once what is still to be opened. */
  wake(): void;
  /** It was tried to open the database. */
  tried: Promise<void>;
  /** The quiz runs, or there is none for now. */
  started: Promise<void>;
  close(): Promise<void>;
}

export function createOpening(
  database: Config['database'],
  { onError }: DatabaseWatch,
  options: QuizzingOptions,
): Opening {
  const { config, ports } = options;
  const [started, tried] = [createSignal(), createSignal()];
  const closing = createSignal<undefined>();
  const connected = createSignal<Connected>();
  let opened: OpenedStores | null = null;
  const bank = createQuizItems({ ...config, logger: ports.logger });
  const playing = createPlaying(bank, options);

  const use = async (using: Database) => {
    opened = openStores(using, playing.adding.stores(using), { tokenKeys: config.tokenKeys, now: ports.now });
    tried.give();
    const slack = await Promise.race([connected.given, closing.given]);
    if (slack) await playing.start(using, slack);
    const release = await asOnlyBot(database, ports.logger);
    return async () => {
      opened = null;
      await playing.stop();
      release();
    };
  };
  const open = async () => watchErrors(await openDatabase(databaseOptions(database, ports)), onError);
  const door = createDatabaseDoor({ open, use, nap: createNap(), logger: ports.logger, onError });

  return {
    open: () => void door.open().then(started.give).then(tried.give),
    start: connected.give,
    opened: () => opened,
    running: playing.running,
    tried: tried.given,
    started: started.given,
    bank,
    wake() {
      door.wake();
      playing.wake();
    },
    async close() {
      bank.close();
      closing.give(undefined);
      await door.close();
    },
  };
}

/** The quiz over an open database, and what the workspace adds to the bank. */
function createPlaying(bank: QuizItems, options: QuizzingOptions) {
  const { onAdditions, ports } = options;
  const adding = createAdding({ logger: ports.logger, onAdditions });
  let running: RunningQuiz | undefined;
  return {
    adding,
    running: () => running,
    async start(database: Database, connected: Connected): Promise<void> {
      await bank.loaded;
      running = await runQuiz(database, quizOptions(connected, adding.itemsBeside(bank.items), options));
      adding.start(database, connected.teamId);
    },
    wake() {
      running?.quiz.wake();
      adding.wake();
    },
    async stop(): Promise<void> {
      const quiz = running;
      running = undefined;
      await adding.stop();
      await quiz?.stop();
    },
  };
}
