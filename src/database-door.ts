import type { Logger } from 'pino';
import type { Nap } from './quiz/posting/nap.ts';
import type { Database } from './storage/database.ts';

const TRY_AGAIN_MS = 15_000;
/** Until somebody comes who wants to use it. */
const IDLE_MS = 3_600_000;

export interface DatabaseDoor {
  /** Null until it could be opened. */
  current(): Database | null;
  /** Tries until it is open, the first time at once; resolves after the first try. */
  open(): Promise<void>;
  /** Called once it is open, and again until it worked. */
  onOpen(use: (database: Database) => Promise<void>): void;
  close(): Promise<void>;
}

export interface DatabaseDoorOptions {
  open(): Promise<Database>;
  nap: Nap;
  logger: Logger;
}

/**
 * Opens the database, and hands it to those who use it, again and again if need be: without it the bot answers
 * questions all the same.
 */
export function createDatabaseDoor({ open, nap, logger }: DatabaseDoorOptions): DatabaseDoor {
  const waiting = new Set<(database: Database) => Promise<void>>();
  let database: Database | null = null;
  let isClosing = false;
  let running: Promise<void> | undefined;

  /** False if something is left to try again. */
  async function tryOnce(): Promise<boolean> {
    try {
      database ??= await open();
      for (const use of waiting) {
        await use(database);
        waiting.delete(use);
      }
      return true;
    } catch (error) {
      logger.error({ err: error }, `There is no quiz for now: ${reasonOf(error)}`);
      return false;
    }
  }

  async function run(onFirstTry: () => void): Promise<void> {
    while (!isClosing) {
      const isDone = await tryOnce();
      onFirstTry();
      await nap.sleep(isDone ? IDLE_MS : TRY_AGAIN_MS);
    }
  }

  return {
    current: () => database,
    open() {
      return new Promise((resolve) => {
        running = run(resolve);
      });
    },
    onOpen(use) {
      waiting.add(use);
      if (database) nap.wake();
    },
    async close() {
      isClosing = true;
      nap.wake();
      await running;
      await database?.close();
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
