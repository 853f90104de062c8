import pg from 'pg';
import type { Row } from './database.ts';
import type { Engine, Session } from './engine.ts';
import { DatabaseUnavailableError } from './errors.ts';
import { connectionError, postgresError } from './postgres-error.ts';
import { postgresPlace } from './postgres-place.ts';
import { postgresTypes } from './postgres-types.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`. */
  url: string;
  /** A connection that broke while nobody used it. The next step takes a new one. */
  onError(error: unknown): void;
  /** Stands in for the server's clock, in a simulation. */
  now?(): number;
}

export interface PostgresLimits {
  connections: number;
  lockMs: number;
  statementMs: number;
}

/** A click is answered within three seconds of Slack, and a migration may take its time. */
export const SERVING: PostgresLimits = { connections: 10, lockMs: 2_500, statementMs: 4_000 };
export const MIGRATING: PostgresLimits = { connections: 1, lockMs: 60_000, statementMs: 120_000 };

const CONNECT_MS = 2_500;
/** Beyond the server's own limit: only a server that is gone answers nothing. */
const SILENCE_MS = 1_000;
/** A replica that stalls in a transaction holds the others up no longer than this. */
const STALLED_MS = 30_000;

const SERVER_CLOCK = 'select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now';

/** A pool of connections to one server. */
export function createPostgresEngine(options: PostgresOptions, limits = SERVING): Engine {
  const place = postgresPlace(options.url);
  const pool = createPool(options.url, limits);
  pool.on('error', (error) => options.onError(postgresError(error, place)));
  return {
    name: 'postgres',
    begin: 'begin',
    async withSession(use) {
      const client = await pool.connect().catch((error: unknown) => {
        throw connectionError(error, place);
      });
      // A connection may break between two queries of a transaction; the next query tells it.
      client.on('error', ignore);
      const session = createSession(client, { place, now: options.now });
      try {
        return await use(session);
      } finally {
        client.off('error', ignore);
        client.release(session.broken());
      }
    },
    close: () => pool.end(),
  };
}

function createPool(url: string, limits: PostgresLimits): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max: limits.connections,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: limits.statementMs + SILENCE_MS,
    keepAlive: true,
    application_name: 'k8s-qa-bot',
    types: postgresTypes,
    // The pool waits for it; its types say nothing of that.
    onConnect: (client): unknown => prepareConnection(client, limits),
  });
}

/** By SQL, because a pooler between refuses such settings at the start of a connection. */
async function prepareConnection(client: pg.ClientBase, limits: PostgresLimits): Promise<void> {
  await client.query(
    `select set_config('lock_timeout', $1, false), set_config('statement_timeout', $2, false),
       set_config('idle_in_transaction_session_timeout', $3, false)`,
    [limits.lockMs, limits.statementMs, STALLED_MS].map(String),
  );
  // A commit that the server may forget leads to double posts.
  await client.query(
    `select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`,
  );
}

interface PostgresSession extends Session {
  /** True if nobody may use the connection again. */
  broken(): boolean;
}

function createSession(
  client: pg.PoolClient,
  { place, now }: { place: string; now: PostgresOptions['now'] },
): PostgresSession {
  let broken = false;
  const query = async (sql: string, params: readonly unknown[]) => {
    try {
      return await client.query<Row>(sql, [...params]);
    } catch (error) {
      const told = postgresError(error, place);
      broken ||= told instanceof DatabaseUnavailableError;
      throw told;
    }
  };
  return {
    all: async (sql, params) => (await query(sql, params)).rows,
    run: async (sql, params) => (await query(sql, params)).rowCount ?? 0,
    now: async () => (now ? Math.trunc(now()) : Number((await query(SERVER_CLOCK, [])).rows[0]?.now)),
    broken: () => broken,
  };
}

function ignore(): void {
  // The error comes again as that of the query.
}
