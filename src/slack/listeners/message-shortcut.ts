import type { App, MessageShortcut } from '@slack/bolt';
import { ackQuietly } from '../ack.ts';
import type { Asked } from '../asked.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { SHORTCUT_IDS } from '../place-action-ids.ts';
import { questionText } from '../question-text.ts';
import { SEARCH_TEXTS } from '../texts/search-texts.ts';
import { answerText } from './answer-text.ts';
import type { ListenerDeps } from './deps.ts';

/** "Answer this" on a message: answered privately, and shared, if the person wants, into the message's thread. */
export function registerMessageShortcut(app: App, deps: ListenerDeps): void {
  const constraints = { type: 'message_action', callback_id: SHORTCUT_IDS.answer } as const;
  app.shortcut<MessageShortcut>(constraints, async ({ ack, shortcut, client, logger }) => {
    await ackQuietly(ack, logger);
    const { message, team, user, channel, trigger_id: triggerId, response_url: responseUrl } = shortcut;
    const rootTs = typeof message.thread_ts === 'string' ? message.thread_ts : message.ts;
    // Of the first message of a thread nobody knows whether it was seen in the channel or in the thread.
    const threadTs = rootTs === message.ts ? undefined : rootTs;
    const place = { user: user.id, channel: channel.id, threadTs, privateThreadTs: threadTs, responseUrl };
    const reply = deps.reply(client, place);
    const asked: Asked = {
      by: 'shortcut',
      slackText: message.text ?? '',
      teamId: team?.id ?? '',
      user: user.id,
      channel: channel.id,
      client,
      reply,
      send: async (page) => {
        await reply.privately(page);
        return undefined;
      },
      questionTs: message.ts,
      threadTs,
      shareInto: rootTs,
      triggerId,
      requestId: triggerId,
      buttons: ['full', 'share', 'language'],
      isShared: false,
      userTeamId: user.team_id,
    };
    if (questionText(asked.slackText) !== '') return answerText(asked, deps);
    return reply.privately(plainMessage(SEARCH_TEXTS[await deps.langFor(asked)].noText));
  });
}
