import type { App } from '@slack/bolt';
import { ACTION_IDS } from '../action-ids.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { removeAnswer } from '../remove-answer.ts';
import { footTexts } from '../texts/foot-texts.ts';
import { type Act, registerAnswerActions } from './answer-action.ts';
import type { ListenerDeps } from './deps.ts';

/** "Remove this answer", for who asked or shared it: the message's button says who that is. */
export function registerRemoveButton(app: App, deps: ListenerDeps): void {
  const remove: Act = async ({ user, teamId, channel, messageTs, reply }, { by, lang }) => {
    if (by !== user || messageTs === undefined) {
      return reply.privately(plainMessage(footTexts[lang].notYours));
    }
    const answer = { teamId, channelId: channel, answerTs: messageTs };
    await removeAnswer(answer, { answers: deps.answers, reply });
  };
  registerAnswerActions(app, [[ACTION_IDS.remove, remove]], deps);
}
