import { ApiError } from '../api-error.ts';
import { readContent } from '../content.ts';
import type { Core } from '../core.ts';
import { announce, messageFields } from '../events.ts';
import type { JsonObject } from '../json.ts';
import { addMessage, hasReplies, threadOf } from '../messages.ts';
import { removeMessage } from '../remove-message.ts';
import { type Channel, type Message, nextTs } from '../state.ts';
import {
  type ApiArgs,
  type ApiMethods,
  optionalArg,
  requireArg,
  requireChannel,
  requireMembership,
  requireOpen,
} from './method.ts';

const scopes = ['chat:write'];

export const chatMethods: ApiMethods = {
  'chat.postMessage': { token: 'bot', scopes, run: postMessage },
  'chat.postEphemeral': { token: 'bot', scopes, run: postEphemeral },
  'chat.update': { token: 'bot', scopes, run: update },
  'chat.delete': { token: 'bot', scopes, run: deleteMessage },
};

function postMessage(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args);
  requireOpen(channel);
  if (!core.scopes.has('chat:write.public')) requireMembership(core, channel);
  const message = draft(core, channel, args);
  addMessage(channel, message);
  void announce(core, channel, message, { kind: 'posted' });
  return { channel: channel.id, ts: message.ts, message: described(core, channel, message) };
}

function postEphemeral(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args);
  requireOpen(channel);
  requireMembership(core, channel);
  const user = requireArg(args, 'user');
  if (!channel.members.has(user)) throw new ApiError('user_not_in_channel');
  const message = { ...draft(core, channel, args), visibleTo: user };
  // Docs of chat.postEphemeral: in a thread it is only shown if that has replies already.
  if (message.threadTs !== undefined && !hasReplies(channel, message.threadTs))
    return { message_ts: message.ts };
  addMessage(channel, message);
  void announce(core, channel, message, { kind: 'posted' });
  return { message_ts: message.ts };
}

/** `text` without `blocks` removes the blocks, and empty metadata the metadata, as in Slack. */
function update(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args);
  const previous = ownMessage(core, channel, args, 'cant_update_message');
  if (channel.isArchived) throw new ApiError('is_inactive');
  const content = readContent(args, 'update', core.randomId);
  const { blocks: _, ...kept } = previous;
  const message: Message = {
    ...kept,
    ...content,
    ...(content.blocks === undefined && {
      edited: { user: core.state.bot.userId, ts: nextTs(core.state, core.now()) },
    }),
  };
  if (Object.keys(message.metadata ?? {}).length === 0) delete message.metadata;
  channel.messages.set(message.ts, message);
  void announce(core, channel, message, { kind: 'edited', previous });
  return {
    channel: channel.id,
    ts: message.ts,
    text: message.text,
    message: described(core, channel, message),
  };
}

function deleteMessage(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args);
  const message = ownMessage(core, channel, args, 'cant_delete_message');
  void removeMessage(core, channel, message);
  return { channel: channel.id, ts: message.ts };
}

/**
 * A reply to a message that is no longer there becomes a message of the channel, and only the lack of `thread_ts` in
 * the response tells of it: so does Slack (slack-go/slack#1571, measure-sh/measure#3997).
 */
function draft(core: Core, channel: Channel, args: ApiArgs): Message {
  const threadArg = optionalArg(args, 'thread_ts');
  const threadTs = threadArg === undefined ? undefined : threadOf(channel, threadArg);
  return {
    ...readContent(args, 'post', core.randomId),
    ts: nextTs(core.state, core.now()),
    ...(threadTs !== undefined && { threadTs }),
    user: core.state.bot.userId,
    botId: core.state.bot.botId,
    reactions: new Map(),
  };
}

/** The app's own message; ephemeral ones are out of reach of chat.update and chat.delete. */
function ownMessage(core: Core, channel: Channel, args: ApiArgs, foreign: string): Message {
  const message = channel.messages.get(requireArg(args, 'ts'));
  const isThere = message !== undefined && message.visibleTo === undefined && message.subtype === undefined;
  if (!isThere) throw new ApiError('message_not_found');
  if (message.user !== core.state.bot.userId) throw new ApiError(foreign);
  return message;
}

function described(core: Core, channel: Channel, message: Message): JsonObject {
  const { metadata } = message;
  return { type: 'message', ...messageFields(core, channel, message), ...(metadata && { metadata }) };
}
