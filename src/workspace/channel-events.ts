import type { Core } from './core.ts';
import { eventEnvelope } from './envelopes.ts';
import { announce } from './events.ts';
import type { JsonObject } from './json.ts';
import { addMessage } from './messages.ts';
import { type Channel, findPerson, type Message, nextTs } from './state.ts';

/** A line of Slack in the channel, such as "<@U1> has joined the channel". */
type LineSubtype = NonNullable<Message['subtype']>;

/** Shows that somebody came, and tells the bot, which may be the one who came. */
export function announceJoin(core: Core, channel: Channel, user: string, inviter?: string): void {
  writeLine(core, channel, { subtype: 'channel_join', user, text: `<@${user}> has joined the channel` });
  sendEvent(core, channel, memberEvent(core, channel, 'member_joined_channel', user, inviter));
}

/** Shows that somebody left or was removed by `actor`; a removed bot also hears that it is out. */
export function announceLeave(core: Core, channel: Channel, user: string, actor: string): void {
  const what = actor === user ? 'has left the channel' : `was removed from the channel by <@${actor}>`;
  writeLine(core, channel, { subtype: 'channel_leave', user, text: `<@${user}> ${what}` });
  sendEvent(core, channel, memberEvent(core, channel, 'member_left_channel', user));
  if (user === core.state.bot.userId) {
    const type = channel.isPrivate ? 'group_left' : 'channel_left';
    sendEvent(core, channel, { type, channel: channel.id, actor_id: actor });
  }
}

export function announceArchive(core: Core, channel: Channel, user: string): void {
  const verb = channel.isArchived ? 'archive' : 'unarchive';
  writeLine(core, channel, {
    subtype: `channel_${verb}`,
    user,
    text: `<@${user}> has ${verb}d the channel`,
  });
  const type = `${channel.isPrivate ? 'group' : 'channel'}_${verb}`;
  sendEvent(core, channel, { type, channel: channel.id, user });
}

function writeLine(
  core: Core,
  channel: Channel,
  line: { subtype: LineSubtype; user: string; text: string },
): void {
  const message = { ...line, ts: nextTs(core.state, core.now()), reactions: new Map() };
  addMessage(channel, message);
  void announce(core, channel, message, { kind: 'posted' });
  core.changes.tell({ kind: 'state' });
}

function memberEvent(
  core: Core,
  channel: Channel,
  type: 'member_joined_channel' | 'member_left_channel',
  user: string,
  inviter?: string,
): JsonObject {
  return {
    type,
    user,
    channel: channel.id,
    channel_type: channel.isPrivate ? 'G' : 'C',
    team: findPerson(core.state, user)?.teamId ?? core.state.team.id,
    ...(inviter !== undefined && { inviter }),
  };
}

/** Only what the app subscribes to and may read, in channels where the bot is, or was until now. */
function sendEvent(core: Core, channel: Channel, event: JsonObject): void {
  const { bot } = core.state;
  const isConcerned = channel.members.has(bot.userId) || [event.user, event.actor_id].includes(bot.userId);
  const isAboutLeaving = event.type === 'channel_left' || event.type === 'group_left';
  const scope = channel.isPrivate ? 'groups:read' : 'channels:read';
  if (!core.events.has(String(event.type)) || !core.scopes.has(scope)) return;
  if (!isConcerned && !isAboutLeaving) return;
  void core.delivery.deliver(eventEnvelope(core, { ...event, event_ts: nextTs(core.state, core.now()) }));
}
