import {
  ConstraintError,
  type ConstraintKind,
  DatabaseBusyError,
  DatabaseDamagedError,
  DatabaseUnavailableError,
  DiskFullError,
} from './errors.ts';

/** SQLSTATE of integrity violations (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const CONSTRAINTS: Readonly<Record<string, ConstraintKind>> = {
  '23502': 'not-null',
  '23503': 'foreign-key',
  '23505': 'unique',
  '23514': 'check',
};

const BUSY: Readonly<Record<string, string>> = {
  '40001': 'another transaction changed the same rows',
  '40P01': 'two transactions waited for each other',
  '55P03': 'another transaction holds a lock',
  '57014': 'the step took too long',
};

const UNAVAILABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  '28000': 'the server refuses this user',
  '28P01': 'the password is wrong',
  '3D000': 'there is no such database',
  '42501': 'the user lacks a permission',
  '53300': 'the server has too many connections',
  '25006': 'the server may only be read',
  '57P01': 'the server is being stopped',
  '57P02': 'the server crashed',
  '57P03': 'the server is starting',
  '55000': 'the database takes no connections',
};

const SQLSTATE = /^[0-9A-Z]{5}$/;
const INTEGRITY = '23';
const CONNECTION = '08';
const CORRUPTION = 'XX';

/** An error of pg as one of ours; a syntax error and the like stay as they are. `place` holds no password. */
export function postgresError(error: unknown, place: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = codeOf(error);
  const options = { cause: error };
  const busy = BUSY[code];
  const unavailable = UNAVAILABLE[code];
  if (busy) return new DatabaseBusyError(place, busy, options);
  if (unavailable) return new DatabaseUnavailableError(place, unavailable, options);
  if (code === '53100') return new DiskFullError(place, options);
  if (code.startsWith(INTEGRITY))
    return new ConstraintError(CONSTRAINTS[code] ?? 'other', error.message, options);
  if (code.startsWith(CORRUPTION)) return new DatabaseDamagedError(place, error.message, options);
  // What has no SQLSTATE did not come from the server: a socket, a time limit, a handshake.
  if (!SQLSTATE.test(code) || code.startsWith(CONNECTION)) {
    return new DatabaseUnavailableError(place, reasonOf(error, code), options);
  }
  return error;
}

/** An error of connecting: whatever the server says, the database cannot be used. */
export function connectionError(error: unknown, place: string): unknown {
  const told = postgresError(error, place);
  if (told !== error || !(error instanceof Error)) return told;
  return new DatabaseUnavailableError(place, error.message, { cause: error });
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** A host with several addresses fails with an error without a message. */
function reasonOf(error: Error, code: string): string {
  return error.message || code || error.name;
}
