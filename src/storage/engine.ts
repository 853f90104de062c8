import type { Database, Row, SqlValue } from './database.ts';

/** One connection that nobody else uses meanwhile. Its errors are those of errors.ts. */
export interface Session {
  all(sql: string, params: readonly SqlValue[]): Promise<Row[]>;
  run(sql: string, params: readonly SqlValue[]): Promise<number>;
  now(): Promise<number>;
}

/** What an adapter supplies; create-database.ts makes a Database of it. */
export interface Engine {
  readonly name: Database['engine'];
  readonly begin: string;
  /** Around a write that a power cut may take back; left out where every write costs the same. */
  readonly light?: { before: string; after: string };
  withSession<T>(use: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
