import { createDatabase } from './create-database.ts';
import type { Database } from './database.ts';
import { DatabaseUnavailableError } from './errors.ts';
import { type Migration, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { PostgresOptions } from './postgres-engine.ts';
import { createSqliteEngine, type SqliteOptions } from './sqlite-engine.ts';

export type DatabaseOptions = (
  | ({ kind: 'sqlite' } & SqliteOptions)
  | ({ kind: 'postgres' } & PostgresOptions)
) & {
  /** Hears of each step of the schema before it is done; of a new database, nothing. */
  onMigration?(step: string): void;
};

const POSTGRES_URL = /^postgres(ql)?:\/\//;

/** Opens the database and brings its schema up to date. Replicas may do so at the same time. */
export async function openDatabase(
  options: DatabaseOptions,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Database> {
  const { onMigration = () => undefined } = options;
  switch (options.kind) {
    case 'sqlite': {
      const database = createDatabase(await createSqliteEngine(options));
      await closeOnError(database, () => migrate(database, migrations, onMigration));
      return database;
    }
    case 'postgres': {
      if (!POSTGRES_URL.test(options.url)) {
        throw new DatabaseUnavailableError('DATABASE_URL', 'it does not begin with postgres://');
      }
      // The driver is loaded only where there is a PostgreSQL.
      const { createPostgresEngine, MIGRATING } = await import('./postgres-engine.ts');
      const migrating = createDatabase(createPostgresEngine(options, MIGRATING));
      await closeOnError(migrating, () => migrate(migrating, migrations, onMigration));
      await migrating.close();
      return createDatabase(createPostgresEngine(options));
    }
  }
}

async function closeOnError(database: Database, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await database.close();
    throw error;
  }
}
