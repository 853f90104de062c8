import { isWritten } from '../post.ts';
import type { ReasonCode } from '../reasons.ts';
import { isRecord } from './payload-shapes.ts';

/** The events that have a listener; a test holds them equal to those of the manifest and of its workflow step. */
export const HEARD_EVENTS: ReadonlySet<unknown> = new Set([
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'function_executed',
  'member_joined_channel',
  'message',
  'tokens_revoked',
]);

/** Edits and deletions: what becomes of them is their listeners' matter. */
const CHANGES: ReadonlySet<unknown> = new Set(['message_changed', 'message_deleted']);

/** Why an event brings no answer whatever it says; undefined for one that a listener decides on. */
export function whyIgnored(event: unknown): ReasonCode | undefined {
  if (!isRecord(event)) return undefined;
  const { type, subtype } = event;
  if (!HEARD_EVENTS.has(type)) return 'unknown-event';
  if (type !== 'message' && type !== 'app_mention') return undefined;
  const post = CHANGES.has(subtype) ? (event.message ?? event.previous_message) : event;
  if (isFromApp(post)) return 'bot-message';
  if (subtype === 'message_changed') return isSameText(event) ? 'edited' : undefined;
  if (subtype === 'message_deleted') return undefined;
  return isWritten(event) ? undefined : 'no-post';
}

export function isFromApp(post: unknown): boolean {
  if (!isRecord(post)) return false;
  return (
    Boolean(post.bot_id ?? post.bot_profile) || post.user === 'USLACKBOT' || post.subtype === 'bot_message'
  );
}

function isSameText({ message, previous_message: before }: Record<string, unknown>): boolean {
  return isRecord(message) && isRecord(before) && message.text === before.text;
}
