import type { App } from '@slack/bolt';
import type { ListenerDeps } from './deps.ts';

/** The app is removed from a workspace, or its token revoked: all that is stored of it goes. */
export function registerTeamEvents(app: App, deps: ListenerDeps): void {
  app.event('app_uninstalled', async ({ body }) => deps.forgetTeam(body.team_id));
  app.event('tokens_revoked', async ({ event, body }) => {
    // Tokens of single people are no business of the bot.
    if ((event.tokens?.bot ?? []).length > 0) await deps.forgetTeam(body.team_id);
  });
}
