import type { Logger } from 'pino';
import type { Nap } from '../quiz/posting/nap.ts';
import type { Database } from '../storage/database.ts';

const TRY_AGAIN_MS = 15_000;

/** Uses an open database; resolves to how to stop doing so. */
export type UseDatabase = (database: Database) => Promise<() => Promise<void>>;

export interface DatabaseDoor {
  /** Tries until it is open and used, the first time at once; resolves after the first try. */
  open(): Promise<void>;
  /** Tries again at once, if it is still to be opened. */
  wake(): void;
  /** Stops the use, then closes. */
  close(): Promise<void>;
}

export interface DatabaseDoorOptions {
  open(): Promise<Database>;
  use: UseDatabase;
  nap: Nap;
  logger: Logger;
  /** Hears why it could not be opened. */
  onError?(error: unknown): void;
}

/** Opens the database, again and again if need be: without it the bot answers questions all the same. */
export function createDatabaseDoor({ open, use, nap, logger, onError }: DatabaseDoorOptions): DatabaseDoor {
  let close: (() => Promise<void>) | undefined;
  let isClosing = false;
  let first: Promise<void> | undefined;
  let trying: Promise<void> | undefined;

  async function tryOnce(): Promise<void> {
    try {
      close = await openAndUse(open, use);
    } catch (error) {
      onError?.(error);
      logger.error({ err: error }, `There is no quiz for now: ${reasonOf(error)}`);
    }
  }

  async function tryAgain(): Promise<void> {
    await first;
    while (!close && !isClosing) {
      await nap.sleep(TRY_AGAIN_MS);
      if (!isClosing) await tryOnce();
    }
  }

  return {
    open() {
      first ??= tryOnce();
      trying ??= tryAgain();
      return first;
    },
    wake() {
      if (!close) nap.wake();
    },
    async close() {
      isClosing = true;
      nap.wake();
      await trying;
      await close?.();
    },
  };
}

async function openAndUse(open: () => Promise<Database>, use: UseDatabase): Promise<() => Promise<void>> {
  const database = await open();
  try {
    const stop = await use(database);
    return async () => {
      await stop();
      await database.close();
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
