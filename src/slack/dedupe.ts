import type { AnyMiddlewareArgs, Middleware, StringIndexed } from '@slack/bolt';
import { ackQuietly } from './ack.ts';
import type { SeenStore } from './seen.ts';

/**
 * Middleware that lets each delivery through once. Slack repeats events under the same event_id, and shows one
 * post as `message` and as `app_mention` under two: so both the id and the post (channel and ts) are claimed. An
 * edit comes in both ways as well, and is claimed by its time.
 * Commands and clicks have no id of their own, but for the envelope that a socket brings them in.
 */
export function dedupe(seen: SeenStore): Middleware<AnyMiddlewareArgs> {
  return async ({ body, context, next, logger, ...args }) => {
    const keys = keysOf(body, context.envelopeId);
    const claims = await Promise.all(keys.map((key) => seen.claim(key)));
    if (claims.every(Boolean)) return next();
    logger.info(`A repeated delivery was left out: ${keys.join(' ')}`);
    return 'ack' in args && args.ack ? ackQuietly(args.ack, logger) : undefined;
  };
}

function keysOf(body: StringIndexed, envelopeId: unknown): string[] {
  const team = text(body.team_id) ?? text(body.team?.id) ?? '';
  const envelope = text(envelopeId);
  const eventId = text(body.event_id);
  const post = text(body.event?.channel) && postKey(team, body.event);
  return [
    ...(envelope ? [`envelope:${envelope}`] : []),
    ...(eventId ? [`event:${eventId}`] : []),
    ...(post ? [post] : []),
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

function isPost({ type, subtype }: StringIndexed): boolean {
  return (type === 'message' && (!subtype || subtype === 'file_share')) || type === 'app_mention';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
