import type { SqlValue } from './database.ts';
import type { SqliteConnection, SqliteStatement } from './sqlite-module.ts';

type Bound = Record<string, string | bigint | number | null>;

export interface PreparedStatement {
  all(params: readonly SqlValue[]): Record<string, SqlValue>[];
  run(params: readonly SqlValue[]): number;
}

const PARAMETER = /\$(\d+)/g;
/** SQL texts are constants of the program; this many are never reached by them. */
const CAPACITY = 500;

/** Prepares each SQL text once. */
export function createStatements(connection: SqliteConnection): (sql: string) => PreparedStatement {
  const statements = new Map<string, PreparedStatement>();
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= CAPACITY) statements.clear();
    const prepared = prepare(connection.prepare(sql), sql);
    statements.set(sql, prepared);
    return prepared;
  };
}

function prepare(statement: SqliteStatement, sql: string): PreparedStatement {
  const wanted = Math.max(0, ...Array.from(sql.matchAll(PARAMETER), ([, number]) => Number(number)));
  const bind = (params: readonly SqlValue[]): Bound => {
    // SQLite would take a missing parameter for null; PostgreSQL refuses it as well.
    if (params.length !== wanted) throw new RangeError(`${wanted} parameters, not ${params.length}: ${sql}`);
    return Object.fromEntries(params.map((value, index) => [`$${index + 1}`, bound(value)]));
  };
  return {
    all: (params) => statement.all(bind(params)).map((row) => ({ ...(row as Record<string, SqlValue>) })),
    run: (params) => Number(statement.run(bind(params)).changes),
  };
}

/** A whole number as an integer: the driver would bind a real, which text columns and divisions show. */
function bound(value: SqlValue): string | bigint | number | null {
  return Number.isSafeInteger(value) ? BigInt(value as number) : value;
}
