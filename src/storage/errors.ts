/** The disk of the database is full. Reads go on; writes succeed again once there is space. */
export class DiskFullError extends Error {
  override name = 'DiskFullError' as const;
  constructor(place: string, options?: ErrorOptions) {
    super(`${place}: the disk is full. Nothing of this step was saved; make room and try again.`, options);
  }
}

/** Another process or transaction holds a lock for too long, or the step took too long itself. */
export class DatabaseBusyError extends Error {
  override name = 'DatabaseBusyError' as const;
  constructor(place: string, reason: string, options?: ErrorOptions) {
    super(`${place} is busy: ${reason}. Nothing of this step was saved; try again.`, options);
  }
}

/** The content of the database cannot be trusted; only a person can mend that. */
export class DatabaseDamagedError extends Error {
  override name = 'DatabaseDamagedError' as const;
  constructor(place: string, reason: string, options?: ErrorOptions) {
    super(
      `${place} is damaged, or no database of this bot: ${reason}. Restore a backup, or move it away.`,
      options,
    );
  }
}

/** The file cannot be opened, the server not be reached, or the connection broke: a commit may or may not hold. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError' as const;
  constructor(place: string, reason: string, options?: ErrorOptions) {
    super(`${place} cannot be used: ${reason}.`, options);
  }
}

export type ConstraintKind = 'unique' | 'foreign-key' | 'not-null' | 'check' | 'other';

/** A row that the schema refuses. */
export class ConstraintError extends Error {
  override name = 'ConstraintError' as const;
  readonly kind: ConstraintKind;
  constructor(kind: ConstraintKind, detail: string, options?: ErrorOptions) {
    super(`The row breaks a constraint (${kind}): ${detail}`, options);
    this.kind = kind;
  }
}

/** A transaction's queries were used outside it, or the database's inside: a mistake in the code. */
export class TransactionScopeError extends Error {
  override name = 'TransactionScopeError' as const;
  constructor(reason: string) {
    super(`Wrong use of a transaction. ${reason}.`);
  }
}

const OF_DATABASE = [DiskFullError, DatabaseBusyError, DatabaseDamagedError, DatabaseUnavailableError];

/** True where the database cannot be used at the moment, whatever was asked of it. */
export function isDatabaseDown(error: unknown): boolean {
  return OF_DATABASE.some((kind) => error instanceof kind);
}

/** True for an insert or update that met a row with the same key. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof ConstraintError && error.kind === 'unique';
}
