import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import type { BotConfig } from '../../src/bot-config.ts';
import type { Database } from '../../src/storage/database.ts';
import { openForTest, postgresPlace, temporaryFile } from '../support/engines.ts';
import type { Chance } from '../support/seeded-chance.ts';

/** Where the bots of one test keep what they know. */
export interface ChaosPlace {
  config: NonNullable<BotConfig['database']>;
  /** The test's own way in. */
  database: Database;
  /** Sets how far the clock that counts is ahead of the real one. */
  moveClock(ahead: number): Promise<void>;
  /** Something the bots have to live with: a lock held, a connection broken. */
  trouble(chance: Chance): Promise<void>;
}

/** The processes' own clock counts, so there is nothing to move here. */
export async function sqliteChaos(): Promise<ChaosPlace> {
  let clock = 0;
  const file = await temporaryFile();
  const database = await openForTest({ kind: 'sqlite', file, now: () => Date.now() + clock });
  return {
    config: { kind: 'sqlite', file },
    database,
    async moveClock(ahead) {
      clock = ahead;
    },
    async trouble(chance) {
      await database.transaction(() => sleep(chance.between(50, 400)));
    },
  };
}

/** The server's own clock counts. It is moved by a function that stands before PostgreSQL's. */
const CLOCK = `
  create schema clock;
  create table clock.ahead (ms bigint not null);
  insert into clock.ahead (ms) values (0);
  create function clock.clock_timestamp() returns timestamptz language sql volatile as
    'select pg_catalog.clock_timestamp() + (select ms from clock.ahead) * interval ''1 millisecond''';`;

const BREAK = `select pg_terminate_backend(pid) from (
    select pid from pg_stat_activity
    where datname = current_database() and application_name = 'k8s-qa-bot' order by random() limit 1
  ) as victims`;

export async function postgresChaos(serverUrl: string): Promise<ChaosPlace> {
  const place = await postgresPlace(serverUrl);
  const admin = new pg.Pool({ connectionString: place.url, max: 1 });
  // The server may be made to go away; the next query takes a new connection.
  admin.on('error', () => undefined);
  onTestFinished(() => admin.end());
  await admin.query(CLOCK);
  const name = new URL(place.url).pathname.slice(1);
  await admin.query(`alter database ${name} set search_path = clock, pg_catalog`);
  return {
    config: { kind: 'postgres', url: place.url },
    database: await openForTest(place),
    moveClock: async (ahead) => void (await admin.query('update clock.ahead set ms = $1', [ahead])),
    trouble: async () => void (await admin.query(BREAK)),
  };
}
