import { createAdding } from './adding.ts';
import type { Config } from './config.ts';
import { createDatabaseDoor, type DatabaseDoor } from './database-door.ts';
import type { DatabaseWatch } from './database-health.ts';
import { type OpenedStores, openStores } from './opened-stores.ts';
import { createNap } from './quiz/posting/nap.ts';
import { createQuizItems, type QuizItems } from './quiz-items.ts';
import { databaseOptions, quizOptions } from './quiz-options.ts';
import type { QuizzingOptions } from './quizzing.ts';
import { type RunningQuiz, runQuiz } from './run-quiz.ts';
import { createSignal } from './signal.ts';
import type { Connected } from './slack/slack-app.ts';
import type { Database } from './storage/database.ts';
import { openDatabase } from './storage/open-database.ts';
import { watchErrors } from './storage/watch-errors.ts';

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
  const [started, tried, closing] = [createSignal(), createSignal(), createSignal()];
  const connected = createSignal<Connected>();
  let running: RunningQuiz | undefined;
  let opened: OpenedStores | null = null;
  const bank = createQuizItems({ ...config, logger: ports.logger });
  let door: DatabaseDoor | undefined;
  const adding = createAdding({ logger: ports.logger, onAdditions: options.onAdditions });
  const openWatched = async () => watchErrors(await openDatabase(databaseOptions(database, ports)), onError);

  async function stop(): Promise<void> {
    const quiz = running;
    [running, opened] = [undefined, null];
    await adding.stop();
    await quiz?.stop();
  }

  async function play(using: Database, slack: Connected | void): Promise<void> {
    await bank.loaded;
    // It was closed before Slack was known.
    if (!slack) return;
    running = await runQuiz(using, quizOptions(slack, adding.itemsBeside(bank.items), options));
    adding.start(using, slack.teamId);
  }

  function open(): void {
    const use = async (using: Database) => {
      opened = openStores(using, adding.stores(using), config.tokenKeys);
      tried.give();
      await play(using, await Promise.race([connected.given, closing.given]));
      return stop;
    };
    door = createDatabaseDoor({ open: openWatched, use, nap: createNap(), logger: ports.logger, onError });
    void door.open().then(started.give).then(tried.give);
  }

  return {
    open,
    start: connected.give,
    opened: () => opened,
    running: () => running,
    tried: tried.given,
    started: started.given,
    bank,
    wake() {
      door?.wake();
      running?.quiz.wake();
      adding.wake();
    },
    async close() {
      bank.close();
      closing.give();
      await door?.close();
    },
  };
}
