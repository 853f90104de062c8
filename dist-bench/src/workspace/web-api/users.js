import { isTrue, requireArg, requirePerson } from './method.js';
const scopes = ['users:read'];
export const userMethods = {
    'users.info': { token: 'bot', scopes, run: info },
    'users.list': { token: 'bot', scopes, run: list },
};
function info(core, args) {
    const id = requireArg(args, 'user', 'user_not_found');
    if (id === core.state.bot.userId)
        return { user: describedBot(core) };
    return { user: described(core, requirePerson(core, id), args) };
}
function list(core, args) {
    const members = core.state.people.map((person) => described(core, person, args));
    return { members: [...members, describedBot(core)], response_metadata: { next_cursor: '' } };
}
function described(core, person, args) {
    return {
        id: person.id,
        team_id: core.state.team.id,
        name: person.handle,
        real_name: person.name,
        deleted: false,
        tz: person.tz,
        tz_label: person.tzLabel,
        tz_offset: person.tzOffset,
        profile: { real_name: person.name, display_name: person.name },
        is_bot: false,
        is_admin: false,
        is_restricted: false,
        is_ultra_restricted: false,
        ...(isTrue(args, 'include_locale') && { locale: person.locale }),
    };
}
function describedBot({ state }) {
    const { bot, team, app } = state;
    const profile = { real_name: app.name, display_name: bot.handle, bot_id: bot.botId, api_app_id: app.id };
    return { id: bot.userId, team_id: team.id, name: bot.handle, real_name: app.name, is_bot: true, profile };
}
