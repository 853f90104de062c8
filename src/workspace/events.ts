import type { Core } from './core.ts';
import type { Ack } from './deliver.ts';
import { eventEnvelope } from './envelopes.ts';
import type { JsonObject } from './json.ts';
import { type Channel, conversationKind, findPerson, type Message, nextTs } from './state.ts';

export type MessageChange = { kind: 'posted' } | { kind: 'edited'; previous: Message } | { kind: 'deleted' };

/**
 * Tells the page and the bot about a message. Resolves with the bot's ack of the event,
 * or undefined where the bot gets none (no mention, not a member, not subscribed).
 */
export async function announce(
  core: Core,
  channel: Channel,
  message: Message,
  change: MessageChange,
): Promise<Ack | undefined> {
  const { ts, visibleTo } = message;
  const forOne = visibleTo === undefined ? {} : { visibleTo };
  core.changes.tell({ kind: 'message', channel: channel.id, ts, ...forOne });
  if (visibleTo !== undefined || !channel.members.has(core.state.bot.userId)) return;
  const events = [mentionEvent(core, channel, message, change), messageEvent(core, channel, message, change)];
  const acks = events.flatMap((event) => (event ? [core.delivery.deliver(eventEnvelope(core, event))] : []));
  return (await Promise.all(acks)).at(0);
}

/** `app_mention`: in channels only; an edited mention fires again, with `edited`. */
function mentionEvent(core: Core, channel: Channel, message: Message, change: MessageChange) {
  const isSubscribed = core.events.has('app_mention') && core.scopes.has('app_mentions:read');
  const isMention = message.text.includes(`<@${core.state.bot.userId}>`);
  const isByPerson = message.user !== core.state.bot.userId && message.subtype === undefined;
  if (!isSubscribed || !isMention || !isByPerson) return;
  if (channel.kind === 'im' || change.kind === 'deleted') return;
  return {
    type: 'app_mention',
    ...messageFields(core, channel, message),
    ...(change.kind === 'edited' && { edited: message.edited }),
    channel: channel.id,
    event_ts: change.kind === 'edited' ? nextTs(core.state, core.now()) : message.ts,
  };
}

function messageEvent(core: Core, channel: Channel, message: Message, change: MessageChange) {
  const kind = conversationKind(channel);
  if (!core.events.has(`message.${kind}`) || !core.scopes.has(`${kind}:history`)) return;
  const channelType = { im: 'im', channels: 'channel', groups: 'group' }[kind];
  const common = { type: 'message', channel: channel.id, channel_type: channelType };
  const fields = messageFields(core, channel, message);
  if (change.kind === 'posted') return { ...common, ...fields, event_ts: message.ts };
  const eventTs = nextTs(core.state, core.now());
  const changed = { ...common, hidden: true, ts: eventTs, event_ts: eventTs };
  if (change.kind === 'deleted') {
    return { ...changed, subtype: 'message_deleted', deleted_ts: message.ts, previous_message: fields };
  }
  return {
    ...changed,
    subtype: 'message_changed',
    message: { type: 'message', ...fields, edited: message.edited },
    previous_message: { type: 'message', ...messageFields(core, channel, change.previous) },
  };
}

/** Of people of other workspaces, Slack says more than the team. */
function teamFields({ state }: Core, user: string): JsonObject {
  const other = findPerson(state, user)?.teamId;
  return other === undefined
    ? { team: state.team.id }
    : { team: other, user_team: other, source_team: other };
}

/** A message as events, block_actions and conversations.history show it. */
export function messageFields(core: Core, channel: Channel, message: Message): JsonObject {
  const { app } = core.state;
  const parent = message.threadTs === undefined ? undefined : channel.messages.get(message.threadTs);
  return {
    user: message.user,
    ...(message.subtype !== undefined && { subtype: message.subtype }),
    text: message.text,
    ts: message.ts,
    ...teamFields(core, message.user),
    ...(message.botId === undefined
      ? { client_msg_id: `local-${message.ts}` }
      : { bot_id: message.botId, app_id: app.id }),
    ...(message.blocks !== undefined && { blocks: message.blocks }),
    ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
    ...(parent !== undefined && { parent_user_id: parent.user }),
  };
}
