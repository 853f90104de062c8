import type { webApi } from '@slack/bolt';
import type { KeptAnswer, QuestionPlace } from '../answer-store.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { Post } from '../post.ts';
import { questionKey } from '../question-key.ts';
import { removeAnswer } from '../remove-answer.ts';
import { parseRequest, type Request } from '../request.ts';
import { placeTexts } from '../texts/place-texts.ts';
import { answerPlainPost } from './answer-plain-post.ts';
import { answerPost } from './answer-post.ts';
import type { ListenerDeps } from './deps.ts';

/** A post as it is after an edit. */
export interface Edit {
  post: Post;
  /** As it was, where Slack says it. */
  previous: Post | undefined;
  /** Seconds. */
  editedAt: number;
}

/** Answers are kept so long; an edit of an older message would get a second one. */
const KEPT_S = 30 * 24 * 60 * 60;

/** What an edit may come to; whatever changes something is typed anew, so that nobody does it by mending a word. */
const ANSWERED: ReadonlySet<Request['kind']> = new Set(['question', 'help', 'topics', 'random']);

/** The answer follows an edited question in its place; a message that asks only now is answered. */
export async function followEdit(edit: Edit, client: webApi.WebClient, deps: ListenerDeps): Promise<void> {
  const { post } = edit;
  const kept = await deps.answers.find(placeOf(post));
  if (!isOtherQuestion(edit, kept)) {
    const { teamId, channel } = post;
    if (!kept) deps.reasons.note({ code: 'edited', teamId, user: '', channel });
    return;
  }
  const by = kept && isAddressed(kept.by) ? addressedBy(kept.by) : post.by;
  if (!isAddressed(by)) {
    const answered = await answerPlainPost(post, client, deps, kept?.messageTs);
    if (!answered && kept) await removeFor(kept, client, deps);
    return;
  }
  const request = parseRequest(post.text);
  if (ANSWERED.has(request.kind)) return answerPost({ ...post, by }, client, deps, kept?.messageTs);
  if (kept) await removeFor(kept, client, deps);
  const { teamId, user, channel, threadTs } = post;
  const lang = await deps.langFor({ client, teamId, user });
  const reply = deps.reply(client, { user, channel, privateThreadTs: threadTs });
  await reply.privately(plainMessage(placeTexts[lang].editedCommand));
}

/** A question that is gone takes its answer with it. */
export async function followDeletion(
  place: QuestionPlace,
  client: webApi.WebClient,
  deps: ListenerDeps,
): Promise<void> {
  const kept = await deps.answers.find(place);
  if (kept) await removeFor(kept, client, deps);
}

export function placeOf({ teamId, channel: channelId, ts: questionTs }: Post): QuestionPlace {
  return { teamId, channelId, questionTs };
}

function isOtherQuestion({ post, previous, editedAt }: Edit, kept: KeptAnswer | null): boolean {
  const key = questionKey(post.text);
  if (kept) return kept.questionKey !== key;
  if (editedAt - Number(post.ts) > KEPT_S) return false;
  return !previous || previous.by !== post.by || questionKey(previous.text) !== key;
}

function isAddressed(by: KeptAnswer['by']): boolean {
  return by !== 'plain' && by !== 'follow-up';
}

function addressedBy(by: KeptAnswer['by']): Post['by'] {
  return by === 'direct' ? 'direct' : 'mention';
}

async function removeFor(kept: KeptAnswer, client: webApi.WebClient, deps: ListenerDeps): Promise<void> {
  const { teamId, channelId, messageTs, askedBy: user } = kept;
  if (messageTs === null) return;
  const reply = deps.reply(client, { user, channel: channelId });
  await removeAnswer({ teamId, channelId, answerTs: messageTs }, { answers: deps.answers, reply });
}
