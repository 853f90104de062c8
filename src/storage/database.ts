/** What both engines store and return alike. Truth is 0 or 1, a time is epoch milliseconds, JSON is text. */
export type SqlValue = string | number | null;

export type Row = Record<string, SqlValue>;

/**
 * SQL in the common subset of SQLite and PostgreSQL, with `$1` to `$n`. Columns are lower
 * case; a text calls no time function; no order by text but ids and ISO dates, which every collation sorts alike.
 */
export interface Queries {
  all<R extends Row = Row>(sql: string, params?: readonly SqlValue[]): Promise<R[]>;
  /** The first row. */
  get<R extends Row = Row>(sql: string, params?: readonly SqlValue[]): Promise<R | undefined>;
  /** How many rows were written. */
  run(sql: string, params?: readonly SqlValue[]): Promise<number>;
  /** Epoch milliseconds by the one clock that all replicas share: PostgreSQL's, or the process's for SQLite. */
  now(): Promise<number>;
}

export interface Database extends Queries {
  readonly engine: 'sqlite' | 'postgres';
  /**
   * As `run`, for what may be forgotten after a power cut: the end of the process takes nothing back. On SQLite no
   * disk is waited for.
   */
  runLightly(sql: string, params?: readonly SqlValue[]): Promise<number>;
  /**
   * Commits what `work` did, or nothing of it: also if one of its queries failed and `work` went on. Inside, only
   * the queries it is given may be used.
   */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Waits for what is under way. A second call does nothing. */
  close(): Promise<void>;
}
