import { announceArchive, announceJoin, announceLeave } from './channel-events.ts';
import type { Core } from './core.ts';
import { failed, type Outcome } from './outcome.ts';
import { type Channel, findPerson, type Person } from './state.ts';

export interface Membership {
  user: string;
  channel: string;
}

/** Who is invited or removed; without `member` the bot. */
export interface MemberChange extends Membership {
  member?: string;
}

const done: Outcome = { kind: 'acked', ms: 0 };

/** A person joins a public channel by themselves; guests and people of other workspaces need an invitation. */
export function join(core: Core, { user, channel: id }: Membership): Outcome {
  const found = find(core, { user, channel: id });
  if (found === undefined || found.channel.isPrivate) return refuseChannel(id);
  const { person, channel } = found;
  if (person.guest !== undefined || person.teamId !== undefined) return refuseGuest();
  if (channel.isArchived) return refuseArchived(channel);
  if (channel.members.has(user)) return failed('already_in_channel', 'You are already in this channel.');
  channel.members.add(user);
  announceJoin(core, channel, user);
  return done;
}

export function leave(core: Core, { user, channel: id }: Membership): Outcome {
  const found = find(core, { user, channel: id });
  if (found === undefined || !found.channel.members.delete(user)) return refuseChannel(id);
  announceLeave(core, found.channel, user, user);
  return done;
}

/** A person brings the bot or somebody else into a channel. */
export function invite(core: Core, change: MemberChange): Outcome {
  const { user, channel: id, member = core.state.bot.userId } = change;
  const found = find(core, change);
  const name = nameOf(core, member);
  if (found === undefined || name === undefined) return refuseChannel(id);
  const { person, channel } = found;
  if (person.guest !== undefined) return refuseGuest();
  if (channel.isArchived) return refuseArchived(channel);
  if (channel.members.has(member)) {
    return failed('already_in_channel', `${name} is already in this channel.`);
  }
  channel.members.add(member);
  announceJoin(core, channel, member, user);
  return done;
}

/** A person puts the bot or somebody else out of a channel. */
export function removeMember(core: Core, change: MemberChange): Outcome {
  const { user, channel: id, member = core.state.bot.userId } = change;
  const found = find(core, change);
  if (found === undefined || !found.channel.members.has(user)) return refuseChannel(id);
  if (found.person.guest !== undefined) return refuseGuest();
  if (!found.channel.members.delete(member)) {
    return failed('not_in_channel', `${nameOf(core, member) ?? member} is not in this channel.`);
  }
  announceLeave(core, found.channel, member, user);
  return done;
}

/** Closes a channel to new messages, or opens it again. */
export function archive(core: Core, wanted: Membership & { isArchived: boolean }): Outcome {
  const found = find(core, wanted);
  if (found === undefined || !found.channel.members.has(wanted.user)) return refuseChannel(wanted.channel);
  const { person, channel } = found;
  if (person.guest !== undefined) return refuseGuest();
  if (channel.name === 'general') return failed('cant_archive_general', '#general cannot be archived.');
  if (channel.isArchived === wanted.isArchived) {
    const error = channel.isArchived ? 'already_archived' : 'not_archived';
    return failed(error, `#${channel.name} is ${channel.isArchived ? 'already' : 'not'} archived.`);
  }
  channel.isArchived = wanted.isArchived;
  announceArchive(core, channel, wanted.user);
  return done;
}

export function refuseArchived(channel: Channel): Outcome & { kind: 'failed' } {
  return failed('is_archived', `#${channel.name} is archived: it can be read, and nothing more.`);
}

function find(
  core: Core,
  { user, channel: id }: Membership,
): { person: Person; channel: Channel } | undefined {
  const [person, channel] = [findPerson(core.state, user), core.state.channels.get(id)];
  if (person === undefined || channel === undefined || channel.kind === 'im') return;
  return { person, channel };
}

function nameOf({ state }: Core, id: string): string | undefined {
  return id === state.bot.userId ? state.app.name : findPerson(state, id)?.name;
}

function refuseChannel(id: string): Outcome {
  return failed('channel_not_found', `There is no channel ${id} that this person is in.`);
}

function refuseGuest(): Outcome {
  return failed('restricted_action', 'Guests cannot do this.');
}
