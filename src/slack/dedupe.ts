import type { AnyMiddlewareArgs, Middleware, StringIndexed } from '@slack/bolt';
import { ackQuietly } from './ack.ts';
import { payloadPlace } from './door/payload-place.ts';
import type { Reasons } from './reasons.ts';
import type { SeenStore } from './seen.ts';

/**
 * Middleware that lets each delivery through once. Slack repeats events under the same event_id, and shows one
 * post as `message` and as `app_mention` under two: so both the id and the post (channel and ts) are claimed.
 * Commands and clicks have no id of their own, but for the envelope that a socket brings them in.
 */
export function dedupe(seen: SeenStore, reasons: Reasons): Middleware<AnyMiddlewareArgs> {
  return async ({ body, context, next, logger, ...args }) => {
    const keys = keysOf(body, context.envelopeId);
    const claims = await Promise.all(keys.map((key) => seen.claim(key)));
    if (claims.every(Boolean)) return next();
    reasons.note({ code: 'repeat', ...payloadPlace(body), user: '' });
    logger.info(`A repeated delivery was left out: ${keys.join(' ')}`);
    return 'ack' in args && args.ack ? ackQuietly(args.ack, logger) : undefined;
  };
}

function keysOf(body: StringIndexed, envelopeId: unknown): string[] {
  const team = text(body.team_id) ?? text(body.team?.id) ?? '';
  const envelope = text(envelopeId);
  const eventId = text(body.event_id);
  const channel = text(body.event?.channel);
  const ts = text(body.event?.ts);
  return [
    ...(envelope ? [`envelope:${envelope}`] : []),
    ...(eventId ? [`event:${eventId}`] : []),
    ...(channel && ts && isPost(body.event) ? [`post:${team}:${channel}:${ts}`] : []),
  ];
}

/** Edits and deletions carry the channel and their own ts; only new posts are claimed by it. */
function isPost(event: StringIndexed): boolean {
  return (event.type === 'message' && !event.subtype) || event.type === 'app_mention';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
