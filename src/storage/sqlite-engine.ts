import { chmod, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Engine, Session } from './engine.ts';
import { DatabaseUnavailableError } from './errors.ts';
import { createMutex } from './mutex.ts';
import { isBusy, sqliteError } from './sqlite-error.ts';
import { openSqliteConnection, type SqliteConnection } from './sqlite-module.ts';
import { createStatements } from './sqlite-statements.ts';

export interface SqliteOptions {
  /** Made with its folders if it does not exist. */
  file: string;
  /** Epoch milliseconds. */
  now(): number;
  /** How long a lock of another process is waited for. A click is answered within three seconds of Slack. */
  busyTimeoutMs?: number;
}

const BUSY_TIMEOUT_MS = 2_500;
/** SQLite waits without letting anything else run: so it waits a little, and then we do. */
const BLOCKING_WAIT_MS = 20;
const PAUSE_MS = 20;
/** After so much work others get their turn. */
const SLICE_MS = 5;

const IN_MEMORY = ':memory:';
const FULL_DURABILITY = 'pragma synchronous = full';

/** One fsync a commit: nothing that was acknowledged is lost by kill -9 or power. */
const PRAGMAS = [
  `pragma busy_timeout = ${BLOCKING_WAIT_MS}`,
  'pragma journal_mode = wal',
  FULL_DURABILITY,
  'pragma foreign_keys = on',
];

/** One connection, used by one caller at a time: whatever runs beside a transaction would be a part of it. */
export async function createSqliteEngine(options: SqliteOptions): Promise<Engine> {
  const connection = await open(options.file);
  const session = createSession(connection, options);
  const exclusive = createMutex();
  const letOthersRun = createTurns();
  const engine: Engine = {
    name: 'sqlite',
    // Takes the write lock at once: a later upgrade could fail in the middle.
    begin: 'begin immediate',
    // Of this connection alone, and nobody else writes meanwhile.
    light: { before: 'pragma synchronous = normal', after: FULL_DURABILITY },
    withSession: (use) =>
      exclusive(async () => {
        await letOthersRun();
        return use(session);
      }),
    close: () => exclusive(() => close(connection, session)),
  };
  try {
    for (const pragma of PRAGMAS) await session.all(pragma, []);
  } catch (error) {
    connection.close();
    throw error;
  }
  return engine;
}

/** SQLite answers at once, so a caller with a thousand things to do would never let a click come in. */
function createTurns(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE_MS) return;
    await nextTurn();
    last = performance.now();
  };
}

async function open(file: string): Promise<SqliteConnection> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new DatabaseUnavailableError(file, `its folder cannot be made (${error.message})`, {
      cause: error,
    });
  });
  try {
    const connection = await openSqliteConnection(file);
    // People's questions are nobody else's on this machine. Windows has no such bits, and a foreign file keeps its own.
    if (file !== IN_MEMORY) await chmod(file, 0o600).catch(() => undefined);
    return connection;
  } catch (error) {
    throw sqliteError(error, file);
  }
}

/** @photostructure/sqlite leaves the file open until its statements are collected; so the log is emptied first. */
async function close(connection: SqliteConnection, session: Session): Promise<void> {
  // Without it everything is saved as well: the next start reads the log.
  await session.all('pragma wal_checkpoint(truncate)', []).catch(() => undefined);
  connection.close();
}

function createSession(connection: SqliteConnection, options: SqliteOptions): Session {
  const { file, now, busyTimeoutMs = BUSY_TIMEOUT_MS } = options;
  const statement = createStatements(connection);
  const attempt = async <T>(step: () => T): Promise<T> => {
    for (let left = busyTimeoutMs; ; left -= BLOCKING_WAIT_MS + PAUSE_MS) {
      try {
        return step();
      } catch (error) {
        // A step that found the lock taken did nothing.
        if (!isBusy(error) || left <= 0) throw sqliteError(error, file);
      }
      await sleep(PAUSE_MS);
    }
  };
  return {
    all: (sql, params) => attempt(() => statement(sql).all(params)),
    run: (sql, params) => attempt(() => statement(sql).run(params)),
    now: async () => Math.trunc(now()),
  };
}
