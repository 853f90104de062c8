import type { AllMiddlewareArgs, App, StringIndexed } from '@slack/bolt';
import { firstText } from '../door/first-text.ts';
import { type Post, readPost } from '../post.ts';
import { createTurns } from '../turns.ts';
import { answerPlainPost } from './answer-plain-post.ts';
import { answerPost } from './answer-post.ts';
import type { ListenerDeps } from './deps.ts';
import { followDeletion, followEdit, placeOf } from './follow-question.ts';

interface EventArgs extends Pick<AllMiddlewareArgs, 'client' | 'context' | 'logger'> {
  event: StringIndexed;
  body: StringIndexed;
}

/**
 * Mentions in channels and threads, direct messages, and where a channel wants it plain questions; with their edits
 * and deletions. Slack may show a mention as `message` first, so both are read the same.
 */
export function registerQuestionEvents(app: App, deps: ListenerDeps): void {
  const inTurn = createTurns();
  const onMessage = async (args: EventArgs): Promise<void> => {
    const read = reading(args, deps);
    if (!read) return;
    const { channel, threadTs } = read.post ?? {};
    // Whether a thread is the bot's own is known once its first message has been answered.
    if (threadTs !== undefined) await inTurn(`${channel}:${threadTs}`, async () => undefined);
    await inTurn(`${read.place.channelId}:${read.place.questionTs}`, () => unlessPlain(read, args, deps));
  };
  app.event('app_mention', ({ event, ...args }) => onMessage({ ...args, event }));
  app.event('message', ({ event, ...args }) => onMessage({ ...args, event }));
}

/** What an event is about, and what is to be done for it. */
interface Reading {
  place: { teamId: string; channelId: string; questionTs: string };
  post: Post | undefined;
  follow(): Promise<unknown>;
}

function reading(args: EventArgs, deps: ListenerDeps): Reading | undefined {
  const { event, client } = args;
  const { subtype } = event;
  const message: StringIndexed = event.message ?? {};
  if (subtype === 'message_deleted') return deletion(firstText(event.deleted_ts), args, deps);
  if (subtype === 'message_changed') {
    if (message.subtype === 'tombstone') return deletion(firstText(message.ts), args, deps);
    return edition(message, readIn(event.previous_message ?? {}, args), args, deps);
  }
  // An edited mention comes again as a new one; what it was before is not said.
  if (event.edited) return edition(event, undefined, args, deps);
  const post = readIn(event, args);
  if (!post) return undefined;
  const place = placeOf(post);
  const follow = async () => {
    if (post.by !== 'plain') return answerPost(post, client, deps);
    // The same post may come again, or at another replica.
    if (!(await deps.answers.find(place))) await answerPlainPost(post, client, deps);
  };
  return { place, post, follow };
}

function deletion(questionTs: string, { event, body, client }: EventArgs, deps: ListenerDeps): Reading {
  const place = { teamId: firstText(body.team_id), channelId: firstText(event.channel), questionTs };
  return { place, post: undefined, follow: () => followDeletion(place, client, deps) };
}

/** Slack changes messages for other reasons as well, such as a link's preview: only people's edits count. */
function edition(
  message: StringIndexed,
  previous: Post | undefined,
  args: EventArgs,
  deps: ListenerDeps,
): Reading | undefined {
  const post = readIn(message, args);
  // Slack says a text; a forged event says anything.
  const editedAt = Number(firstText(message.edited?.ts) || Number.NaN);
  if (!post || Number.isNaN(editedAt)) return undefined;
  const follow = () => followEdit({ post, previous, editedAt }, args.client, deps);
  return { place: placeOf(post), post, follow };
}

function readIn(message: StringIndexed, { event, body, context }: EventArgs): Post | undefined {
  const { channel, channel_type: channelType } = event;
  const post = readPost(message, { body, botUserId: context.botUserId, channel, channelType });
  return post && event.type === 'app_mention' ? { ...post, by: 'mention' } : post;
}

/** Who did not ask the bot is not told that it failed. */
async function unlessPlain({ post, follow }: Reading, { logger }: EventArgs, deps: ListenerDeps) {
  try {
    await follow();
  } catch (error) {
    if (post && post.by !== 'plain') throw error;
    logger.error(error);
    if (!post) return;
    const { teamId, user, channel } = post;
    deps.reasons.note({ code: 'failed', teamId, user, channel });
  }
}
