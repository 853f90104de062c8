import type { DatabaseHealth, LastError } from '../slack/doctor/health.ts';
import { within } from '../slack/within.ts';
import type { Database } from '../storage/database.ts';

/** A database that takes longer is as good as away. */
const WAIT_MS = 2_000;

export interface DatabaseWatch {
  onError(error: unknown): void;
  health(engine: 'sqlite' | 'postgres', database: Database | null): Promise<DatabaseHealth>;
}

/** Remembers the last error, and asks the database for its time to see whether it is there. */
export function createDatabaseWatch(now: () => number): DatabaseWatch {
  let lastError: LastError | null = null;
  return {
    onError(error) {
      lastError = { name: error instanceof Error ? error.name : 'Error', at: now() };
    },
    async health(engine, database) {
      const asking = database?.now() ?? Promise.resolve(null);
      const databaseNow = await within<number | null>(
        asking.catch(() => null),
        WAIT_MS,
        () => null,
      );
      return { engine, now: databaseNow, lastError };
    },
  };
}
