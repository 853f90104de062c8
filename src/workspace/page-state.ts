import type { Core } from './core.ts';
import type { JsonObject } from './json.ts';
import { unreadCount } from './messages.ts';
import { describedView } from './open-views.ts';

/** What a person's page shows around the messages. */
export function pageState(core: Core, user: string): JsonObject {
  const { team, app, bot, people, channels, views } = core.state;
  const visible = [...channels.values()].filter(({ members }) => members.has(user));
  return {
    clock: { now: core.clock.now(), shift: core.clock.shift() },
    team: { id: team.id, name: team.name },
    bot: { id: bot.userId, handle: bot.handle, name: app.name },
    people: people.map(({ id, handle, name, locale, tz }) => ({ id, handle, name, locale, tz })),
    channels: visible.map((channel) => ({
      id: channel.id,
      name: channel.kind === 'im' ? app.name : channel.name,
      kind: channel.kind,
      isBotMember: channel.members.has(bot.userId),
      unread: unreadCount(channel, user),
    })),
    commands: core.commands,
    views: (views.get(user) ?? []).map((open) => ({
      id: open.id,
      type: 'modal',
      view: describedView(core, open),
    })),
  };
}
