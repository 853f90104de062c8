import pg from 'pg';
import { afterAll, onTestFinished } from 'vitest';
import { createDatabase } from '../../src/storage/create-database.ts';
import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createPostgresEngine, type PostgresOptions } from '../../src/storage/postgres-engine.ts';

/** A migrated schema that the tests of one suite use one after the other, each finding it empty. */
export interface PostgresStage {
  /** So many connections to it, as replicas have them; they end with the test. */
  open(count: number, now?: () => number): Promise<Database[]>;
}

interface Made {
  place: PostgresOptions;
  admin: pg.Client;
  /** Takes all rows away. */
  clear: string;
}

/** To be called where a suite is described. Migrating takes longer than most tests, so it happens once. */
export function createPostgresStage(makePlace: () => Promise<PostgresOptions>): PostgresStage {
  let made: Promise<Made> | undefined;
  afterAll(async () => {
    if (!made) return;
    const { admin } = await made;
    await admin.query('do $$ begin execute format($f$drop schema %I cascade$f$, current_schema()); end $$');
    await admin.end();
  });
  return {
    async open(count, now) {
      made ??= make(await makePlace());
      const { admin, clear, place } = await made;
      await admin.query(clear);
      const options = { ...place, ...(now && { now }) };
      const databases = Array.from({ length: count }, () => createDatabase(createPostgresEngine(options)));
      onTestFinished(async () => {
        await Promise.all(databases.map((database) => database.close()));
      });
      return databases;
    },
  };
}

async function make(place: PostgresOptions): Promise<Made> {
  await (await openDatabase({ kind: 'postgres', ...place })).close();
  const admin = new pg.Client({ connectionString: place.url });
  await admin.connect();
  const { rows } = await admin.query<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = current_schema() and tablename <> 'schema_migrations'",
  );
  return { place, admin, clear: `truncate ${rows.map(({ tablename }) => tablename).join(', ')}` };
}
