import type { App } from '@slack/bolt';
import { ackQuietly } from '../ack.ts';
import type { Asked } from '../asked.ts';
import { answerRequest } from './answer-request.ts';
import type { ListenerDeps } from './deps.ts';

/** An operator may rename the command in the manifest; a command without a listener would never be acked. */
const ANY_COMMAND = /^\//;

/** `/k8s …`: acknowledged first, answered privately. */
export function registerCommand(app: App, deps: ListenerDeps): void {
  app.command(ANY_COMMAND, async ({ ack, command, client, logger }) => {
    await ackQuietly(ack, logger);
    const { user_id: user, channel_id: channel, response_url: responseUrl } = command;
    const reply = deps.reply(client, { user, channel, responseUrl });
    const asked: Asked = {
      by: 'command',
      slackText: command.text ?? '',
      teamId: command.team_id,
      user,
      channel,
      client,
      reply,
      send: async (page) => {
        await reply.privately(page);
        return undefined;
      },
      triggerId: command.trigger_id,
      requestId: command.trigger_id,
      buttons: ['full', 'share', 'language'],
      isShared: false,
    };
    await answerRequest(asked, deps);
  });
}
