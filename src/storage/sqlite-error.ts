import {
  ConstraintError,
  type ConstraintKind,
  DatabaseBusyError,
  DatabaseDamagedError,
  DatabaseUnavailableError,
  DiskFullError,
} from './errors.ts';

/** Primary and extended result codes (https://www.sqlite.org/rescode.html). */
const PRIMARY = 0xff;
const BUSY = 5;
const CONSTRAINT = 19;
const CONSTRAINTS: Readonly<Record<number, ConstraintKind>> = {
  275: 'check',
  787: 'foreign-key',
  1299: 'not-null',
  1555: 'unique', // primary key
  2067: 'unique',
  2579: 'unique', // rowid
};

/** How SQLite's messages begin: @photostructure/sqlite 1.2.1 gives no code where a statement returns rows. */
const MESSAGES: readonly (readonly [string, number])[] = [
  ['database is locked', BUSY],
  ['database table is locked', 6],
  ['attempt to write a readonly database', 8],
  ['disk I/O error', 10],
  ['database disk image is malformed', 11],
  ['database or disk is full', 13],
  ['unable to open database file', 14],
  ['file is not a database', 26],
  ['CHECK constraint failed', 275],
  ['FOREIGN KEY constraint failed', 787],
  ['NOT NULL constraint failed', 1299],
  ['UNIQUE constraint failed', 2067],
];

/** SQLite's error as one of ours; any other, such as a syntax error, stays as it is. */
export function sqliteError(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === undefined || !(error instanceof Error)) return error;
  const options = { cause: error };
  switch (code & PRIMARY) {
    case BUSY:
    case 6:
      return new DatabaseBusyError(file, 'another process holds its lock', options);
    case 8:
      return new DatabaseUnavailableError(file, 'it may only be read', options);
    case 10:
      return new DatabaseUnavailableError(file, `the disk failed (${error.message})`, options);
    case 11:
    case 26:
      return new DatabaseDamagedError(file, error.message, options);
    case 13:
      return new DiskFullError(file, options);
    case 14:
      return new DatabaseUnavailableError(
        file,
        'it cannot be opened; check its folder and permissions',
        options,
      );
    case CONSTRAINT:
      return new ConstraintError(CONSTRAINTS[code] ?? 'other', error.message, options);
    default:
      return error;
  }
}

export function isBusy(error: unknown): boolean {
  return ((codeOf(error) ?? 0) & PRIMARY) === BUSY;
}

function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode;
  return MESSAGES.find(([start]) => error.message.startsWith(start))?.[1];
}
