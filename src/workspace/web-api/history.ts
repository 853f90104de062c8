import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import { messageFields } from '../events.ts';
import type { JsonObject } from '../json.ts';
import { type Channel, conversationKind, type Message } from '../state.ts';
import {
  type ApiArgs,
  type ApiMethods,
  isTrue,
  optionalArg,
  requireArg,
  requireChannel,
  requireMembership,
  requireScope,
} from './method.ts';
import { cursorArg, limitArg, nextCursor } from './pages.ts';

const limits = { byDefault: 100, max: 999 };
const cursorKind = 'next_ts';
const timestamp = /^(\d{1,12})(?:\.(\d{1,6}))?$/;

export const historyMethods: ApiMethods = {
  'conversations.history': { token: 'bot', scopes: [], run: history },
  'conversations.replies': { token: 'bot', scopes: [], run: replies },
};

/** Newest first, thread replies left out, as in Slack. A cursor holds the `ts` with which the next page begins. */
function history(core: Core, args: ApiArgs): JsonObject {
  const channel = requireReadable(core, args);
  const limit = limitArg(args, limits);
  const from = cursorArg(args, cursorKind) ?? Number.POSITIVE_INFINITY;
  const newestFirst = messagesInside(channel, args)
    .filter((message) => message.threadTs === undefined && micros(message.ts) <= from)
    .reverse();
  return page(core, channel, newestFirst, limit, args);
}

/** The first message of a thread, whatever the range, and its replies, oldest first. */
function replies(core: Core, args: ApiArgs): JsonObject {
  const channel = requireReadable(core, args);
  const root = channel.messages.get(requireArg(args, 'ts'));
  if (root === undefined || root.visibleTo !== undefined) throw new ApiError('thread_not_found');
  const limit = limitArg(args, limits);
  const from = cursorArg(args, cursorKind) ?? 0;
  const inThread = messagesInside(channel, args).filter((message) => message.threadTs === root.ts);
  const oldestFirst = [root, ...inThread].filter((message) => micros(message.ts) >= from);
  return page(core, channel, oldestFirst, limit, args);
}

function requireReadable(core: Core, args: ApiArgs): Channel {
  const channel = requireChannel(core, args);
  requireScope(core, [`${conversationKind(channel)}:history`]);
  requireMembership(core, channel);
  return channel;
}

/** What all may read, between `oldest` and `latest`; the ends themselves only where `inclusive`. */
function messagesInside(channel: Channel, args: ApiArgs): Message[] {
  const oldest = boundary(args, 'oldest') ?? 0;
  const latest = boundary(args, 'latest') ?? Number.POSITIVE_INFINITY;
  const isInside = (at: number) =>
    isTrue(args, 'inclusive') ? at >= oldest && at <= latest : at > oldest && at < latest;
  return [...channel.messages.values()].filter(
    (message) => message.visibleTo === undefined && isInside(micros(message.ts)),
  );
}

function boundary(args: ApiArgs, key: 'oldest' | 'latest'): number | undefined {
  const value = optionalArg(args, key);
  if (value === undefined || value === '') return;
  if (!timestamp.test(value)) throw new ApiError(`invalid_ts_${key}`);
  return micros(value);
}

/** A timestamp as whole microseconds, which a number holds exactly. */
function micros(ts: string): number {
  const [, seconds = '0', fraction = ''] = timestamp.exec(ts) ?? [];
  return Number(seconds + fraction.padEnd(6, '0'));
}

function page(core: Core, channel: Channel, all: Message[], limit: number, args: ApiArgs): JsonObject {
  const next = all[limit];
  return {
    messages: all.slice(0, limit).map((message) => described(core, channel, message, args)),
    has_more: next !== undefined,
    ...nextCursor(cursorKind, next && micros(next.ts)),
  };
}

function described(core: Core, channel: Channel, message: Message, args: ApiArgs): JsonObject {
  const hasMetadata = isTrue(args, 'include_all_metadata') && message.metadata !== undefined;
  return {
    type: 'message',
    ...messageFields(core, channel, message),
    ...(hasMetadata && { metadata: message.metadata }),
  };
}
