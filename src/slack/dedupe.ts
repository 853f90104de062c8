import type { AnyMiddlewareArgs, Context, Middleware, StringIndexed } from '@slack/bolt';
import { ackQuietly } from './ack.ts';
import { payloadPlace } from './door/payload-place.ts';
import { isWritten, wayOf } from './post.ts';
import type { Reasons } from './reasons.ts';
import type { SeenStore } from './seen.ts';

/**
 * Middleware that lets each delivery through once. Slack repeats events under the same event_id, and shows one
 * post as `message` and as `app_mention` under two: so both the id and the post (channel and ts) are claimed. An
 * edit comes in both ways as well, and is claimed by its time.
 * Commands and clicks have no id of their own, but for the envelope that a socket brings them in.
 */
export function dedupe(seen: SeenStore, reasons: Reasons): Middleware<AnyMiddlewareArgs> {
  return async ({ body, context, next, logger, ...args }) => {
    const keys = keysOf(body, context);
    const claims = await Promise.all(keys.map((key) => seen.claim(key)));
    if (claims.every(Boolean)) return next();
    // That a mention is shown a second time as a post is in the nature of things.
    const isRepeat = keys.some((key, index) => !claims[index] && DELIVERY.test(key));
    if (isRepeat) reasons.note({ code: 'repeat', ...payloadPlace(body), user: '' });
    logger.info(`A ${isRepeat ? 'repeated' : 'second'} delivery was left out: ${keys.join(' ')}`);
    return 'ack' in args && args.ack ? ackQuietly(args.ack, logger) : undefined;
  };
}

/** Keys of deliveries, not of what they bring. */
const DELIVERY = /^(?:envelope|(?:chatter:)?event):/;

/** `chatter:` keys are not worth a database: whoever answers such a post looks whether it was answered. */
function keysOf(body: StringIndexed, { envelopeId, botUserId }: Context): string[] {
  const team = text(body.team_id) ?? text(body.team?.id) ?? '';
  const envelope = text(envelopeId);
  const eventId = text(body.event_id);
  const post = text(body.event?.channel) && postKey(team, body.event);
  const isChatter = isPlain(body.event, botUserId);
  return [
    ...(envelope ? [`envelope:${envelope}`] : []),
    ...(eventId ? [`${isChatter ? 'chatter:event' : 'event'}:${eventId}`] : []),
    ...(post ? [isChatter ? `chatter:${post}` : post] : []),
  ];
}

/** Of a new post or an edit by its author; other changes and deletions have no key of their own. */
function postKey(team: string, event: StringIndexed): string | undefined {
  const isEdit = event.type === 'message' && event.subtype === 'message_changed';
  const message: StringIndexed = (isEdit ? event.message : event) ?? {};
  const ts = text(message.ts);
  const editedTs = text(message.edited?.ts);
  if (!ts || message.subtype === 'tombstone') return undefined;
  if (editedTs) return `edit:${team}:${event.channel}:${ts}:${editedTs}`;
  return isPost(event) ? `post:${team}:${event.channel}:${ts}` : undefined;
}

function isPost(event: StringIndexed): boolean {
  return event.type === 'app_mention' || (event.type === 'message' && isWritten(event));
}

/** What people write to each other. */
function isPlain(event: StringIndexed | undefined, botUserId: string | undefined): boolean {
  if (event?.type !== 'message' || event.subtype || botUserId === undefined) return false;
  const { text: said = '', channel, channel_type: channelType } = event;
  return typeof said === 'string' && wayOf(said, { botUserId, channel, channelType }) === 'plain';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
