import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { within } from './within.ts';

export interface Drain {
  /** Middleware that counts the deliveries that are being answered. */
  track: Middleware<AnyMiddlewareArgs>;
  /** Resolves once none is, or after `limitMs`. */
  empty(limitMs: number): Promise<void>;
}

/** Lets a stopping bot finish the answers it has begun. */
export function createDrain(): Drain {
  const running = new Set<Promise<void>>();
  return {
    track: async ({ next }) => {
      const work = next();
      running.add(work);
      try {
        await work;
      } finally {
        running.delete(work);
      }
    },
    async empty(limitMs) {
      await within<unknown>(Promise.allSettled(running), limitMs, () => undefined);
    },
  };
}
