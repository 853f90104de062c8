import type { webApi } from '@slack/bolt';
import type { Asked } from '../asked.ts';
import type { Page } from '../blocks/paginate.ts';
import { commandMessage } from '../blocks/plain-message.ts';
import { BOT_NAME } from '../command.ts';
import type { Post } from '../post.ts';
import type { Sent } from '../public-reply.ts';
import { questionKey } from '../question-key.ts';
import { removable } from '../removable.ts';
import { removePages } from '../remove-answer.ts';
import type { Reply } from '../reply.ts';
import { placeTexts } from '../texts/place-texts.ts';
import { askedText } from '../thread-question.ts';
import { answerRequest } from './answer-request.ts';
import type { ListenerDeps } from './deps.ts';

/** Answers a post in its thread, or in the place of the answer `answerTs`, and keeps where the answer stands. */
export async function answerPost(
  post: Post,
  client: webApi.WebClient,
  deps: ListenerDeps,
  answerTs?: string | null,
): Promise<void> {
  const { user, channel, ts, threadTs } = post;
  const reply = deps.reply(client, { user, channel, threadTs: threadTs ?? ts, privateThreadTs: threadTs });
  const send = sender(post, reply, deps, answerTs ?? undefined);
  const slackText = await askedText(post, client);
  const asked = askedOf(post, { client, reply, send, slackText: slackText ?? post.text });
  if (slackText === undefined) return askForQuestion(asked, deps);
  await answerRequest(asked, deps);
}

function sender(post: Post, reply: Reply, deps: ListenerDeps, answerTs: string | undefined) {
  const { teamId, channel: channelId, ts: questionTs, user: askedBy, by, text } = post;
  return async (page: Page): Promise<Sent | undefined> => {
    const sent = await (answerTs ? reply.inPlaceOf(answerTs, page) : reply.inThread([page]));
    if (answerTs) await forgetPages({ teamId, channelId, answerTs }, reply, deps);
    if (sent) {
      const place = { teamId, channelId, questionTs };
      await deps.answers.save({ ...place, messageTs: sent.ts, by, askedBy, questionKey: questionKey(text) });
    }
    return sent;
  };
}

/** The pages of a full answer say what was asked before. */
async function forgetPages(
  answer: Parameters<typeof removePages>[0],
  reply: Reply,
  { answers }: ListenerDeps,
): Promise<void> {
  if ((await answers.pagesOf(answer)).length === 0) return;
  await removePages(answer, { answers, reply });
  await answers.removed(answer);
}

function askedOf(post: Post, ways: Pick<Asked, 'client' | 'reply' | 'send' | 'slackText'>): Asked {
  const { by, teamId, user, channel, ts, threadTs, isShared, userTeamId } = post;
  return {
    ...ways,
    by,
    teamId,
    user,
    channel,
    questionTs: ts,
    threadTs,
    requestId: `${channel}.${ts}`,
    buttons: ['full', 'language'],
    isShared,
    userTeamId,
  };
}

async function askForQuestion(asked: Asked, deps: ListenerDeps): Promise<void> {
  const { client, user, teamId, channel, slackText } = asked;
  const admission = await deps.admit(asked);
  if (admission.kind !== 'welcome') return deps.turnAway(admission, asked);
  const lang = await deps.langFor({ client, teamId, user }, slackText);
  await asked.send(removable(commandMessage(placeTexts[lang].questionMissing(BOT_NAME)), asked, lang));
  deps.reasons.note({ code: 'no-question', teamId, user, channel });
}
