import { ApiError } from '../api-error.ts';
import type { JsonObject } from '../json.ts';
import { type ApiArgs, optionalArg } from './method.ts';

const digits = /^\d+$/;

/** `limit`, kept between 1 and `max`, as Slack does with a larger one. */
export function limitArg(args: ApiArgs, { byDefault, max }: { byDefault: number; max: number }): number {
  const given = Number(optionalArg(args, 'limit') ?? byDefault);
  if (!Number.isInteger(given) || given < 0) throw new ApiError('invalid_limit');
  return Math.min(given === 0 ? byDefault : given, max);
}

/** What a cursor of this kind says, a whole number; undefined without a cursor. */
export function cursorArg(args: ApiArgs, kind: string): number | undefined {
  const cursor = optionalArg(args, 'cursor');
  if (cursor === undefined || cursor === '') return;
  const [name, value = ''] = Buffer.from(cursor, 'base64').toString('utf8').split(':');
  if (name !== kind || !digits.test(value)) throw new ApiError('invalid_cursor');
  return Number(value);
}

/** The part of a response that leads to the next page; undefined: this was the last. */
export function nextCursor(kind: string, value: number | undefined): JsonObject {
  const cursor = value === undefined ? '' : Buffer.from(`${kind}:${value}`).toString('base64');
  return { response_metadata: { next_cursor: cursor } };
}
