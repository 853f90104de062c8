import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, Queries, SqlValue } from './database.ts';
import type { Engine, Session } from './engine.ts';
import { DatabaseUnavailableError, TransactionScopeError } from './errors.ts';

/** A transaction while it runs, and what went wrong in it. */
interface Scope {
  open: boolean;
  failure?: { error: unknown };
}

/** The port over an engine: what holds for both of them stands here once. */
export function createDatabase(engine: Engine): Database {
  const current = new AsyncLocalStorage<Scope>();
  let closing: Promise<void> | undefined;

  async function withSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
    if (closing) throw new DatabaseUnavailableError('The database', 'it was closed');
    // With SQLite it would wait for itself for ever, with PostgreSQL be outside the transaction.
    if (current.getStore()?.open) throw new TransactionScopeError('Inside it, use the queries it is given');
    return await engine.withSession(use);
  }

  return {
    engine: engine.name,
    ...queriesOver(withSession),
    runLightly: (sql, params = []) =>
      withSession((session) => runLightly(session, engine.light, { sql, params })),
    transaction: (work) =>
      withSession((session) => {
        const scope: Scope = { open: true };
        return current.run(scope, () => runTransaction({ session, begin: engine.begin, scope, work }));
      }),
    close() {
      // On Node 20 and 22 a used AsyncLocalStorage slows every promise of the process, also when nobody has it any more.
      closing ??= engine.close().finally(() => current.disable());
      return closing;
    },
  };
}

type WithSession = <T>(use: (session: Session) => Promise<T>) => Promise<T>;

function queriesOver(withSession: WithSession): Queries {
  // The types of rows are the callers' word; store tests on both engines hold them to it.
  const all: Queries['all'] = <R>(sql: string, params = []) =>
    withSession((session) => session.all(sql, params) as Promise<R[]>);
  return {
    all,
    get: async <R>(sql: string, params = []) => (await all(sql, params))[0] as R | undefined,
    run: (sql, params = []) => withSession((session) => session.run(sql, params)),
    now: () => withSession((session) => session.now()),
  };
}

async function runLightly(
  session: Session,
  light: Engine['light'],
  { sql, params }: { sql: string; params: readonly SqlValue[] },
): Promise<number> {
  if (!light) return session.run(sql, params);
  await session.run(light.before, []);
  try {
    return await session.run(sql, params);
  } finally {
    await session.run(light.after, []);
  }
}

interface Transaction<T> {
  session: Session;
  begin: string;
  scope: Scope;
  work(queries: Queries): Promise<T>;
}

async function runTransaction<T>({ session, begin, scope, work }: Transaction<T>): Promise<T> {
  await session.run(begin, []);
  try {
    const result = await work(queriesOver(inScope(session, scope)));
    // PostgreSQL turns the commit after a failed query into a silent rollback; SQLite would keep the rest.
    if (scope.failure) throw scope.failure.error;
    await session.run('commit', []);
    return result;
  } catch (error) {
    // The first error is the cause; a rollback fails only where the transaction is gone already.
    await session.run('rollback', []).catch(() => undefined);
    throw error;
  } finally {
    scope.open = false;
  }
}

function inScope(session: Session, scope: Scope): WithSession {
  return async (use) => {
    if (!scope.open) throw new TransactionScopeError('It has ended, and its queries with it');
    try {
      return await use(session);
    } catch (error) {
      scope.failure ??= { error };
      throw error;
    }
  };
}
