import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import { messageFields } from '../events.ts';
import type { JsonObject } from '../json.ts';
import type { Channel, Message } from '../state.ts';
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

const defaultLimit = 100;

export const historyMethods: ApiMethods = {
  'conversations.history': { token: 'bot', scopes: [], run: history },
  'conversations.replies': { token: 'bot', scopes: [], run: replies },
};

/** Newest first, thread replies left out, as in Slack. */
function history(core: Core, args: ApiArgs): JsonObject {
  const channel = requireReadable(core, args);
  const page = window(channel, args).filter((message) => message.threadTs === undefined);
  const limit = Number(optionalArg(args, 'limit') ?? defaultLimit);
  const newest = page.reverse().slice(0, limit);
  return {
    messages: newest.map((message) => described(core, channel, message, args)),
    has_more: page.length > limit,
  };
}

/** The first message of a thread and its replies, oldest first. */
function replies(core: Core, args: ApiArgs): JsonObject {
  const channel = requireReadable(core, args);
  const ts = requireArg(args, 'ts');
  if (!channel.messages.has(ts)) throw new ApiError('thread_not_found');
  const thread = window(channel, {}).filter((message) => message.ts === ts || message.threadTs === ts);
  return { messages: thread.map((message) => described(core, channel, message, args)), has_more: false };
}

function requireReadable(core: Core, args: ApiArgs): Channel {
  const channel = requireChannel(core, args);
  requireScope(core, [channel.kind === 'im' ? 'im:history' : 'channels:history']);
  requireMembership(core, channel);
  return channel;
}

function window(channel: Channel, args: ApiArgs): Message[] {
  const oldest = optionalArg(args, 'oldest') ?? '0';
  const latest = optionalArg(args, 'latest') ?? '9';
  const isInside = ({ ts }: Message) =>
    isTrue(args, 'inclusive') ? ts >= oldest && ts <= latest : ts > oldest && ts < latest;
  return [...channel.messages.values()].filter(
    (message) => message.visibleTo === undefined && isInside(message),
  );
}

function described(core: Core, channel: Channel, message: Message, args: ApiArgs): JsonObject {
  const hasMetadata = isTrue(args, 'include_all_metadata') && message.metadata !== undefined;
  return {
    type: 'message',
    ...messageFields(core, channel, message),
    ...(hasMetadata && { metadata: message.metadata }),
  };
}
