import type { Core } from '../core.ts';
import type { JsonObject } from '../json.ts';
import type { Person } from '../state.ts';
import { type ApiArgs, type ApiMethods, isTrue, requireArg, requirePerson } from './method.ts';

const scopes = ['users:read'];

export const userMethods: ApiMethods = {
  'users.info': { token: 'bot', scopes, run: info },
  'users.list': { token: 'bot', scopes, run: list },
};

function info(core: Core, args: ApiArgs): JsonObject {
  const id = requireArg(args, 'user', 'user_not_found');
  if (id === core.state.bot.userId) return { user: describedBot(core) };
  return { user: described(core, requirePerson(core, id), args) };
}

function list(core: Core, args: ApiArgs): JsonObject {
  const members = core.state.people.map((person) => described(core, person, args));
  return { members: [...members, describedBot(core)], response_metadata: { next_cursor: '' } };
}

function described(core: Core, person: Person, args: ApiArgs): JsonObject {
  return {
    id: person.id,
    team_id: person.teamId ?? core.state.team.id,
    name: person.handle,
    real_name: person.name,
    deleted: false,
    tz: person.tz,
    tz_label: person.tzLabel,
    tz_offset: person.tzOffset,
    profile: { real_name: person.name, display_name: person.name },
    is_bot: false,
    is_admin: person.isAdmin ?? false,
    is_restricted: person.guest !== undefined,
    is_ultra_restricted: person.guest === 'single_channel',
    ...(person.teamId !== undefined && { is_stranger: !sharesChannel(core, person) }),
    ...(isTrue(args, 'include_locale') && { locale: person.locale }),
  };
}

/** Slack calls people of other workspaces strangers only as long as no channel of the bot is theirs too. */
function sharesChannel({ state }: Core, { id }: Person): boolean {
  return [...state.channels.values()].some(
    ({ members, kind }) => kind === 'channel' && members.has(id) && members.has(state.bot.userId),
  );
}

function describedBot({ state }: Core): JsonObject {
  const { bot, team, app } = state;
  const profile = { real_name: app.name, display_name: bot.handle, bot_id: bot.botId, api_app_id: app.id };
  return { id: bot.userId, team_id: team.id, name: bot.handle, real_name: app.name, is_bot: true, profile };
}
