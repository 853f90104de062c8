import type { Database, Queries } from './database.ts';
import { ConstraintError } from './errors.ts';

/** Tells of every error of a database but of refused rows, which are the caller's matter. */
export function watchErrors(database: Database, onError: (error: unknown) => void): Database {
  const watched = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof ConstraintError)) onError(error);
      throw error;
    }
  };
  const queries: Queries = {
    all: (...query) => watched(database.all(...query)),
    get: (...query) => watched(database.get(...query)),
    run: (...query) => watched(database.run(...query)),
    now: () => watched(database.now()),
  };
  return {
    ...queries,
    engine: database.engine,
    runLightly: (...query) => watched(database.runLightly(...query)),
    transaction: (work) => watched(database.transaction(work)),
    close: () => database.close(),
  };
}
