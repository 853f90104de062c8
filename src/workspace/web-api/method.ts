import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import type { JsonObject } from '../json.ts';
import { parseJson } from '../json.ts';
import type { Channel, Person } from '../state.ts';
import { directChannel, findPerson } from '../state.ts';

export type ApiArgs = JsonObject;

export interface ApiMethod {
  token: 'bot' | 'app' | 'none';
  /** Any one of them is enough; none: no scope needed. */
  scopes: string[];
  /** Returns what the response holds beside `ok`. Throws ApiError. */
  run(core: Core, args: ApiArgs): JsonObject;
}

export type ApiMethods = Record<string, ApiMethod>;

/** A string argument; `error` when it is missing or empty. */
export function requireArg(args: ApiArgs, key: string, error = 'invalid_arguments'): string {
  const value = optionalArg(args, key);
  if (value !== undefined && value !== '') return value;
  const messages = [`[ERROR] missing required field: ${key}`];
  throw new ApiError(error, { response_metadata: { messages } });
}

export function optionalArg(args: ApiArgs, key: string): string | undefined {
  const value = args[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Form bodies carry booleans as words. */
export function isTrue(args: ApiArgs, key: string): boolean {
  return ['true', '1'].includes(String(args[key]));
}

/** An argument that is JSON, whether the body was a form or JSON itself. */
export function jsonArg(args: ApiArgs, key: string): unknown {
  const value = args[key];
  return typeof value === 'string' ? parseJson(value) : value;
}

/** @throws ApiError missing_scope, with what is needed and what the token has. */
export function requireScope(core: Core, anyOf: string[]): void {
  if (anyOf.length === 0 || anyOf.some((scope) => core.scopes.has(scope))) return;
  throw new ApiError('missing_scope', { needed: anyOf.join(','), provided: [...core.scopes].join(',') });
}

/** The channel named by `channel`: an id, a person's id (their direct message) or `#name`; no private one without the bot. */
export function requireChannel(core: Core, args: ApiArgs, key = 'channel'): Channel {
  const named = requireArg(args, key, 'channel_not_found');
  const channel =
    core.state.channels.get(named) ??
    directChannel(core.state, named) ??
    [...core.state.channels.values()].find((each) => each.kind === 'channel' && `#${each.name}` === named);
  const isHidden = channel?.isPrivate && !channel.members.has(core.state.bot.userId);
  if (channel === undefined || isHidden) throw new ApiError('channel_not_found');
  return channel;
}

/** @throws ApiError is_archived */
export function requireOpen(channel: Channel): void {
  if (channel.isArchived) throw new ApiError('is_archived');
}

/** @throws ApiError not_in_channel */
export function requireMembership(core: Core, channel: Channel): void {
  if (!channel.members.has(core.state.bot.userId)) throw new ApiError('not_in_channel');
}

export function requirePerson(core: Core, id: string): Person {
  const person = findPerson(core.state, id);
  if (person === undefined) throw new ApiError('user_not_found');
  return person;
}
