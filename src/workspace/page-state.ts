import type { Core } from './core.ts';
import type { JsonObject } from './json.ts';
import { unreadCount } from './messages.ts';
import { describedView } from './open-views.ts';
import { type Channel, conversationKind, directChannel, findPerson, type Person } from './state.ts';

/** What a person's page shows around the messages. */
export function pageState(core: Core, user: string): JsonObject {
  const { team, app, bot, people, channels, views } = core.state;
  const visible = [...channels.values()].filter(({ members }) => members.has(user));
  return {
    clock: { now: core.clock.now(), shift: core.clock.shift() },
    team: { id: team.id, name: team.name },
    bot: { id: bot.userId, handle: bot.handle, name: app.name },
    people: people.map(describedPerson),
    channels: visible.map((channel) => ({
      id: channel.id,
      name: channel.kind === 'im' ? app.name : channel.name,
      kind: channel.kind,
      isArchived: channel.isArchived,
      isBotMember: channel.members.has(bot.userId),
      unread: unreadCount(channel, user),
    })),
    joinable: joinableChannels(core, user),
    commands: core.commands,
    shortcuts: core.shortcuts,
    prompts: core.state.prompts.get(directChannel(core.state, user)?.id ?? '') ?? null,
    home: homeOf(core, user),
    views: (views.get(user) ?? []).map((open) => ({
      id: open.id,
      type: 'modal',
      view: describedView(core, open),
    })),
  };
}

function homeOf(core: Core, user: string): JsonObject | null {
  const home = core.state.homes.get(user);
  return home === undefined ? null : { id: home.id, view: describedView(core, home) };
}

function describedPerson({ id, handle, name, locale, tz, isAdmin, guest, teamId }: Person): JsonObject {
  const isOutsider = guest !== undefined || teamId !== undefined;
  return { id, handle, name, locale, tz, isAdmin: isAdmin ?? false, isOutsider };
}

/** Public channels that the person may join by themselves. */
function joinableChannels({ state }: Core, user: string): JsonObject[] {
  const person = findPerson(state, user);
  if (person === undefined || person.guest !== undefined || person.teamId !== undefined) return [];
  const isJoinable = (channel: Channel) =>
    conversationKind(channel) === 'channels' && !channel.isArchived && !channel.members.has(user);
  return [...state.channels.values()].filter(isJoinable).map(({ id, name }) => ({ id, name }));
}
