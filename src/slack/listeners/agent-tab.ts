import type { App } from '@slack/bolt';
import { AGENT_TEXTS } from '../texts/agent-texts.ts';
import type { ListenerDeps } from './deps.ts';

/** The Messages tab suggests what to ask. Slack's agent features and their scope may be absent: then it does not. */
export function registerAgentTab(app: App, deps: ListenerDeps): void {
  app.event('app_home_opened', async ({ event, client, body, logger }) => {
    if (event.tab !== 'messages') return;
    const { user, channel } = event;
    const lang = await deps.langFor({ client, teamId: body.team_id ?? '', user });
    const { title, prompts } = AGENT_TEXTS[lang];
    try {
      const shown = { channel_id: channel, title, prompts: [...prompts] } as const;
      await client.assistant.threads.setSuggestedPrompts(
        shown as Parameters<typeof client.assistant.threads.setSuggestedPrompts>[0],
      );
    } catch (error) {
      logger.debug(`Nothing is suggested in the Messages tab: ${error}`);
    }
  });
}
