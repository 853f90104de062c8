import { DatabaseUnavailableError } from './errors.ts';

/** The part of the `node:sqlite` API that is used; the rest of @photostructure/sqlite 1.2.1 gets no more fixes. */
export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
  close(): void;
}

export interface SqliteStatement {
  all(params: Record<string, string | bigint | number | null>): unknown[];
  run(params: Record<string, string | bigint | number | null>): { changes: number | bigint };
}

interface SqliteModule {
  DatabaseSync: new (file: string) => SqliteConnection;
}

/** node:sqlite is stable from here on; before, it warns or is missing. */
const BUILT_IN_SINCE = 24;

/** A string to the compiler: the build passes where this optional package is missing. */
const PACKAGE: string = '@photostructure/sqlite';

/**
 * Never let go of: @photostructure/sqlite 1.2.1 crashes the process if a connection is collected while a
 * statement of it lives.
 */
const held = new Set<SqliteConnection>();

/** Opens a file with Node's own SQLite, or the package with the same API on Node 20 and 22. */
export async function openSqliteConnection(file: string): Promise<SqliteConnection> {
  const { DatabaseSync } = await sqliteModule();
  const connection = new DatabaseSync(file);
  held.add(connection);
  return connection;
}

async function sqliteModule(): Promise<SqliteModule> {
  const builtIn = Number.parseInt(process.versions.node, 10) >= BUILT_IN_SINCE ? builtInModule() : undefined;
  if (builtIn) return builtIn;
  try {
    return (await import(PACKAGE)) as SqliteModule;
  } catch (error) {
    const fallback = builtInModule();
    if (fallback) return fallback;
    throw new DatabaseUnavailableError(
      'SQLite',
      'the optional package @photostructure/sqlite is not installed or does not run here; ' +
        'install it, use Node 24 or newer, or set DATABASE_URL to a PostgreSQL',
      { cause: error },
    );
  }
}

/** Loaded only when it is used: on Node 22 that alone prints a warning. */
function builtInModule(): SqliteModule | undefined {
  return process.getBuiltinModule('node:sqlite') as SqliteModule | undefined;
}
