import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject, onTestFinished } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import type { Migration } from '../../src/storage/migrate.ts';
import { type DatabaseOptions, openDatabase } from '../../src/storage/open-database.ts';

/** A database of one test, in one of the two engines. It ends with the test. */
export interface EngineUnderTest {
  name: 'SQLite' | 'PostgreSQL';
  /** Where a new, empty database is. `now` replaces the clock of either engine. */
  place(now?: () => number): Promise<DatabaseOptions>;
  open(now?: () => number): Promise<Database>;
}

/** Runs a contract suite over SQLite and over a real PostgreSQL, which is skipped where there is none. */
export function describeEngines(title: string, suite: (engine: EngineUnderTest) => void): void {
  const url = inject('postgresUrl');
  describe(`${title} (SQLite)`, () => suite(engine('SQLite', sqlitePlace)));
  describe.skipIf(!url)(`${title} (PostgreSQL)`, () =>
    suite(engine('PostgreSQL', (now) => postgresPlace(url ?? '', now))),
  );
}

/** Opens a database and closes it after the test. */
export async function openForTest(
  options: DatabaseOptions,
  migrations?: readonly Migration[],
): Promise<Database> {
  const database = await openDatabase(options, migrations);
  onTestFinished(() => database.close());
  return database;
}

/** A file in a folder that goes with the test. */
export async function temporaryFile(name = 'bot.db'): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'k8s-qa-bot-storage-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return join(dir, name);
}

function engine(name: EngineUnderTest['name'], place: EngineUnderTest['place']): EngineUnderTest {
  return { name, place, open: async (now) => openForTest(await place(now)) };
}

async function sqlitePlace(now: () => number = Date.now): Promise<DatabaseOptions> {
  return { kind: 'sqlite', file: await temporaryFile(), now };
}

/** A new, empty database of a server; it goes with the test. */
export async function postgresPlace(
  url: string,
  now?: () => number,
): Promise<Extract<DatabaseOptions, { kind: 'postgres' }>> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(url, `create database ${name}`);
  onTestFinished(() => asAdmin(url, `drop database ${name} with (force)`));
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { kind: 'postgres', url: own.href, onError: ignore, ...(now && { now }) };
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function ignore(): void {
  // Connections that a test breaks on purpose.
}
