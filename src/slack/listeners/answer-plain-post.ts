import type { webApi } from '@slack/bolt';
import type { Answer } from '../../answer/answer.ts';
import { isQuestion } from '../is-question.ts';
import { namesTopic } from '../names-topic.ts';
import { mentionsOthers, type Post } from '../post.ts';
import { questionText } from '../question-text.ts';
import type { ReasonCode } from '../reasons.ts';
import { parseRequest } from '../request.ts';
import { answerPost } from './answer-post.ts';
import type { ListenerDeps } from './deps.ts';

/**
 * Answers a post that nobody addressed to the bot, where the channel allows it and there is an answer; else it stays
 * silent, with the reason. Resolves to whether it answered.
 */
export async function answerPlainPost(
  post: Post,
  client: webApi.WebClient,
  deps: ListenerDeps,
  answerTs?: string | null,
): Promise<boolean> {
  const { teamId, user, channel } = post;
  const silence = await silenceOf(post, client, deps);
  if (silence.kind === 'silent') {
    if (silence.code) deps.reasons.note({ code: silence.code, teamId, user, channel });
    return false;
  }
  let isWelcome = true;
  const turnAway: ListenerDeps['turnAway'] = ({ code }, asked) => {
    // Nobody asked the bot, so nobody is told.
    isWelcome = false;
    return deps.turnAway({ kind: 'ignored', code }, asked);
  };
  await answerPost({ ...post, by: silence.by }, client, { ...deps, turnAway }, answerTs);
  return isWelcome;
}

type Silence =
  | { kind: 'silent'; code?: ReasonCode }
  | { kind: 'speaks'; by: Extract<Post['by'], 'plain' | 'follow-up'> };

async function silenceOf(post: Post, client: webApi.WebClient, deps: ListenerDeps): Promise<Silence> {
  const { teamId, channel, user } = post;
  const question = questionText(post.text);
  const asks = isQuestion(question) && !mentionsOthers(post) && parseRequest(post.text).kind === 'question';
  const mode = await deps.channelMode(teamId, channel);
  if (mode !== 'questions') {
    const code = mode === 'off' ? 'channel-off' : 'channel-mentions-only';
    return asks ? { kind: 'silent', code } : { kind: 'silent' };
  }
  if (!asks) return { kind: 'silent', code: 'no-question' };
  const by = await wayOf(post, deps);
  if (!by) return { kind: 'silent', code: 'channel-mentions-only' };
  const lang = await deps.langFor({ client, teamId, user }, question);
  const answerer = deps.answerer();
  const isOurs = by === 'follow-up' || namesTopic(answerer.explain(question, lang));
  const isAnswered = isOurs && isWorthSaying(answerer.answer(question, lang), by);
  return isAnswered ? { kind: 'speaks', by } : { kind: 'silent', code: 'no-answer' };
}

/** A thread is the bot's own where it answered the first message, or wrote it; others are not its business. */
async function wayOf(post: Post, deps: ListenerDeps): Promise<'plain' | 'follow-up' | undefined> {
  const { teamId, channel: channelId, threadTs, threadUser, botUserId } = post;
  if (threadTs === undefined) return 'plain';
  if (threadUser !== undefined && threadUser === botUserId) return 'follow-up';
  const first = await deps.answers.find({ teamId, channelId, questionTs: threadTs });
  return first?.messageTs ? 'follow-up' : undefined;
}

/** In the bot's own thread a choice helps as well. */
function isWorthSaying({ kind }: Answer, by: 'plain' | 'follow-up'): boolean {
  return kind === 'found' || (kind === 'choices' && by === 'follow-up');
}
