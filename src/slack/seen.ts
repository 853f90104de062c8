import { within } from './within.ts';

/** Remembers what was handled, so that a delivery that Slack repeats is answered once. */
export interface SeenStore {
  /** True the first time a key is claimed, false from then on. */
  claim(key: string): Promise<boolean>;
}

/** Slack's own retries end after five minutes; delayed events come within a day, which a database is for. */
const CAPACITY = 50_000;

/** Forgets on restart, and the oldest beyond its capacity. */
export function createMemorySeenStore(capacity = CAPACITY): SeenStore {
  const keys = new Set<string>();
  return {
    async claim(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      if (keys.size > capacity) {
        const [oldest] = keys;
        if (oldest !== undefined) keys.delete(oldest);
      }
      return true;
    },
  };
}

/** Repeats after a restart, or at another replica, are of these kinds only; an envelope is of one connection. */
const SHARED_KEYS = /^(?:event|post|edit):/;
/**
 * Bolt acknowledges events before this, but for a step of a workflow, for which Slack waits three seconds. A replica that has
 * just started on a busy machine may need most of it to reach the database.
 */
const SHARED_WAIT_MS = 2_000;
/** A database that failed is not asked again for a while. */
const SHARED_REST_MS = 5_000;

export interface SharedSeenOptions {
  /** In the database, once it was tried to open it; null while there is none. */
  shared(): Promise<SeenStore | null>;
  now(): number;
  onError(error: unknown): void;
}

/**
 * Remembers in memory, and in the database where there is one. A database in trouble holds nobody up: a repeat is
 * then answered twice rather than a question never.
 */
export function createSharedSeenStore({ shared, now, onError }: SharedSeenOptions): SeenStore {
  const memory = createMemorySeenStore();
  let restUntil = 0;
  return {
    async claim(key) {
      if (!(await memory.claim(key))) return false;
      if (!SHARED_KEYS.test(key) || now() < restUntil) return true;
      const claim = async () => (await shared())?.claim(key) ?? true;
      try {
        return await within(claim(), SHARED_WAIT_MS, () => {
          throw new SeenStoreTimeoutError();
        });
      } catch (error) {
        restUntil = now() + SHARED_REST_MS;
        onError(error);
        return true;
      }
    },
  };
}

class SeenStoreTimeoutError extends Error {
  override name = 'SeenStoreTimeoutError' as const;
  constructor() {
    super(`The database did not say within ${SHARED_WAIT_MS} ms whether an event is a repeat`);
  }
}
