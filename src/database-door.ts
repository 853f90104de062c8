import type { Logger } from 'pino';
import type { Nap } from './quiz/posting/nap.ts';
import type { Database } from './storage/database.ts';

const TRY_AGAIN_MS = 15_000;

export interface DatabaseDoor {
  /** Null until it could be opened. */
  current(): Database | null;
  /** Tries until it is open, the first time at once; resolves after the first try. */
  open(): Promise<void>;
  /** Called once it is open; at once if it is already. */
  onOpen(use: (database: Database) => Promise<void>): void;
  /** Tries again at once, if it is still to be opened. */
  wake(): void;
  close(): Promise<void>;
}

export interface DatabaseDoorOptions {
  open(): Promise<Database>;
  nap: Nap;
  logger: Logger;
}

/** Opens the database, again and again if need be: without it the bot answers questions all the same. */
export function createDatabaseDoor({ open, nap, logger }: DatabaseDoorOptions): DatabaseDoor {
  const users: ((database: Database) => Promise<void>)[] = [];
  let database: Database | null = null;
  let isClosing = false;
  let trying: Promise<void> | undefined;

  async function tryOnce(): Promise<void> {
    try {
      database = await open();
      for (const use of users) await use(database);
    } catch (error) {
      logger.error({ err: error }, `There is no quiz for now: ${reasonOf(error)}`);
    }
  }

  async function tryAgain(): Promise<void> {
    while (!database && !isClosing) {
      await nap.sleep(TRY_AGAIN_MS);
      if (!isClosing) await tryOnce();
    }
  }

  return {
    current: () => database,
    async open() {
      await tryOnce();
      trying = tryAgain();
    },
    onOpen(use) {
      users.push(use);
      if (database) use(database).catch((error: unknown) => logger.error({ err: error }, 'The quiz failed'));
    },
    wake() {
      if (!database) nap.wake();
    },
    async close() {
      isClosing = true;
      nap.wake();
      await trying;
      await database?.close();
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
