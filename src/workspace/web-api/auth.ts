import type { ApiMethods } from './method.ts';

export const authMethods: ApiMethods = {
  'api.test': { token: 'none', scopes: [], run: (_, args) => ({ args: { ...args } }) },
  'auth.test': {
    token: 'bot',
    scopes: [],
    run: ({ state, baseUrl }) => ({
      url: `${baseUrl()}/`,
      team: state.team.name,
      user: state.bot.handle,
      team_id: state.team.id,
      user_id: state.bot.userId,
      bot_id: state.bot.botId,
      is_enterprise_install: false,
    }),
  },
};
