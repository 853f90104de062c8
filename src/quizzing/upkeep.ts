import type { Nap } from '../quiz/posting/nap.ts';

export interface UpkeepPorts {
  /** Each is done in turn; one that fails is tried again the next time. */
  tasks: readonly (() => Promise<void>)[];
  nap: Nap;
  /** Milliseconds between two turns. */
  every: number;
  onError(error: unknown): void;
}

export interface Upkeep {
  /** Does the tasks now. */
  wake(): void;
  /** Resolves once the turn under way has ended. */
  stop(): Promise<void>;
}

/** Does what has to be done again and again while the database is open. */
export function startUpkeep({ tasks, nap, every, onError }: UpkeepPorts): Upkeep {
  let isStopping = false;
  const run = async (): Promise<void> => {
    while (!isStopping) {
      for (const task of tasks) await task().catch(onError);
      if (!isStopping) await nap.sleep(every);
    }
  };
  const running = run();
  return {
    wake: nap.wake,
    async stop() {
      isStopping = true;
      nap.wake();
      await running;
    },
  };
}
