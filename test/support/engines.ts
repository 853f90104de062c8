import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject, onTestFinished } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import type { Migration } from '../../src/storage/migrate.ts';
import { type DatabaseOptions, openDatabase } from '../../src/storage/open-database.ts';
import { createPostgresStage } from './postgres-stage.ts';

/** A database of one test, in one of the two engines. It ends with the test. */
export interface EngineUnderTest {
  name: 'SQLite' | 'PostgreSQL';
  /** Where a new, empty database is. `now` replaces the clock of either engine. */
  place(now?: () => number): Promise<DatabaseOptions>;
  open(now?: () => number): Promise<Database>;
  /** An empty, migrated database as two replicas have it. */
  openTwice(now: () => number): Promise<[Database, Database]>;
}

/** Runs a contract suite over SQLite and over a real PostgreSQL, which is skipped where there is none. */
export function describeEngines(title: string, suite: (engine: EngineUnderTest) => void): void {
  const url = inject('postgresUrl');
  describe(`${title} (SQLite)`, () => suite(sqliteEngine()));
  describe.skipIf(!url)(`${title} (PostgreSQL)`, () => suite(postgresEngine(url ?? '')));
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

function sqliteEngine(): EngineUnderTest {
  return {
    name: 'SQLite',
    place: sqlitePlace,
    open: async (now) => openForTest(await sqlitePlace(now)),
    async openTwice(now) {
      const place = await sqlitePlace(now);
      return [await openForTest(place), await openForTest(place)];
    },
  };
}

function postgresEngine(url: string): EngineUnderTest {
  const stage = createPostgresStage(async () => placeAt((await newSchema(url)).own));
  const place = async (now?: () => number) => {
    const { name, own } = await newSchema(url);
    onTestFinished(() => asAdmin(url, `drop schema ${name} cascade`));
    return placeAt(own, now);
  };
  return {
    name: 'PostgreSQL',
    place,
    open: async (now) => openForTest(await place(now)),
    async openTwice(now) {
      const [first, second] = await stage.open(2, now);
      if (!first || !second) throw new Error('The stage opened too few');
      return [first, second];
    },
  };
}

async function sqlitePlace(now: () => number = Date.now): Promise<DatabaseOptions> {
  return { kind: 'sqlite', file: await temporaryFile(), now };
}

type PostgresPlace = Extract<DatabaseOptions, { kind: 'postgres' }>;

/** A new, empty schema, which is made sooner than a database and holds all that its connections see. */
async function newSchema(url: string): Promise<{ name: string; own: URL }> {
  const name = newName();
  await asAdmin(url, `create schema ${name}`);
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${name}`);
  return { name, own };
}

/** A new, empty database of a server, for tests of what concerns a whole one; it goes with the test. */
export async function postgresPlace(url: string): Promise<PostgresPlace> {
  const name = newName();
  await asAdmin(url, `create database ${name}`);
  onTestFinished(() => asAdmin(url, `drop database ${name} with (force)`));
  const own = new URL(url);
  own.pathname = `/${name}`;
  return placeAt(own);
}

function newName(): string {
  return `test_${randomUUID().replaceAll('-', '')}`;
}

function placeAt({ href }: URL, now?: () => number): PostgresPlace {
  return { kind: 'postgres', url: href, onError: ignore, ...(now && { now }) };
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
