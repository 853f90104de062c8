import { createHash } from 'node:crypto';
import type { Database, Queries } from './database.ts';

/** One step of the schema. Its number is its place in the list; once released, it never changes. */
export interface Migration {
  name: string;
  statements: readonly string[];
}

/** The database was migrated by another version of the bot. */
export class MigrationError extends Error {
  override name = 'MigrationError' as const;
}

// A type, because an interface is no Row.
type Applied = { version: number; name: string; checksum: string };

/** Any number that no other program is likely to lock in this database. */
const LOCK_KEY = 5_283_911;

const LEDGER = `create table if not exists schema_migrations (
  version integer not null primary key,
  name text not null,
  checksum text not null,
  applied_at bigint not null
)`;

/** Applies what is missing, told of before it is done, each migration in one transaction, one replica after the other. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
  onStep: (step: string) => void,
): Promise<void> {
  await locked(database, (queries) => queries.run(LEDGER));
  let done = false;
  let isNew: boolean | undefined;
  while (!done) {
    done = await locked(database, async (queries) => {
      const applied = await queries.all<Applied>(
        'select version, name, checksum from schema_migrations order by version',
      );
      const next = nextMigration(applied, migrations);
      if (next) {
        isNew ??= applied.length === 0;
        // Of a new database there is nothing to tell.
        if (!isNew) onStep(`${applied.length + 1} (${next.name})`);
        await apply(queries, next, applied.length + 1);
      }
      return next === undefined;
    });
  }
}

/** SQLite's transaction holds the file's write lock from its beginning. */
function locked<T>(database: Database, work: (queries: Queries) => Promise<T>): Promise<T> {
  return database.transaction(async (queries) => {
    if (database.engine === 'postgres') await queries.all('select pg_advisory_xact_lock($1)', [LOCK_KEY]);
    return work(queries);
  });
}

function nextMigration(applied: readonly Applied[], migrations: readonly Migration[]): Migration | undefined {
  for (const [index, { version, name, checksum }] of applied.entries()) {
    const known = migrations[index];
    if (!known || version !== index + 1) {
      throw new MigrationError(
        `The database has the migration ${version} (${name}), which this version of the bot does not know: ` +
          `it knows ${migrations.length}. Start the newer version, or restore the backup made before it.`,
      );
    }
    if (checksum !== checksumOf(known)) {
      throw new MigrationError(
        `The migration ${version} (${name}) was changed after it ran in this database. ` +
          'Restore it as it was, and write a new one.',
      );
    }
  }
  return migrations[applied.length];
}

async function apply(queries: Queries, migration: Migration, version: number): Promise<void> {
  for (const statement of migration.statements) await queries.run(statement);
  await queries.run(
    'insert into schema_migrations (version, name, checksum, applied_at) values ($1, $2, $3, $4)',
    [version, migration.name, checksumOf(migration), await queries.now()],
  );
}

function checksumOf({ statements }: Migration): string {
  return createHash('sha256').update(JSON.stringify(statements)).digest('hex');
}
