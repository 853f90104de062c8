import type { App, EnvelopedEvent } from '@slack/bolt';
import type { ListenerDeps } from './deps.ts';

/** The app is removed from a workspace, or its token revoked: all that is stored of it goes. */
export function registerTeamEvents(app: App, deps: ListenerDeps): void {
  app.event('app_uninstalled', async ({ body }) => deps.forgetTeam(body.team_id, organisationOf(body)));
  app.event('tokens_revoked', async ({ event, body }) => {
    // Tokens of single people are no business of the bot.
    if ((event.tokens?.bot ?? []).length > 0) await deps.forgetTeam(body.team_id, organisationOf(body));
  });
}

/** The organisation, where its installation for all of its workspaces is the one that was removed. */
function organisationOf({ enterprise_id: enterpriseId, authorizations }: EnvelopedEvent): string | undefined {
  return authorizations?.some(({ is_enterprise_install: isWide }) => isWide) ? enterpriseId : undefined;
}
