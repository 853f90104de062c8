/** What the page and waiting tests are told. */
export type Change =
  | { kind: 'message'; channel: string; ts: string; visibleTo?: string }
  | { kind: 'view'; user: string }
  | { kind: 'clock' }
  | { kind: 'state' };

/** Longer than Slack's own three seconds, so that what it says about a late ack is still seen. */
const defaultWait = 15_000;
/** For what happens outside of the workspace, of which it hears nothing. */
const pollInterval = 20;

export interface Changes {
  tell(change: Change): void;
  /** Returns how to stop listening. */
  listen(listener: (change: Change) => void): () => void;
  /** Resolves with the first truthy value of `predicate`, tried now, after every change, and now and then. */
  waitFor<T>(predicate: () => T | undefined | false | null, timeoutMs?: number): Promise<T>;
}

export class WaitTimeoutError extends Error {
  override name = 'WaitTimeoutError' as const;
  constructor(timeoutMs: number, predicate: string) {
    super(`Nothing fulfilled ${predicate} within ${timeoutMs} ms`);
  }
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  const listen = (listener: (change: Change) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    tell(change) {
      for (const listener of [...listeners]) listener(change);
    },
    listen,
    waitFor: (predicate, timeoutMs = defaultWait) => waitFor(listen, predicate, timeoutMs),
  };
}

function waitFor<T>(
  listen: Changes['listen'],
  predicate: () => T | undefined | false | null,
  timeoutMs: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      clearInterval(polls);
      stop();
      settle();
    };
    const attempt = () => {
      try {
        const value = predicate();
        if (value) finish(() => resolve(value));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const giveUp = () => finish(() => reject(new WaitTimeoutError(timeoutMs, predicate.toString())));
    const stop = listen(attempt);
    const polls = setInterval(attempt, pollInterval);
    const timer = setTimeout(giveUp, timeoutMs);
    attempt();
  });
}
