import { webApi } from '@slack/bolt';
import { ResponseUrlError } from './response-url.ts';
import type { Sleep } from './sleep.ts';

/** Slack answers a rate limit with the seconds to wait; more than this is too long for a person who waits. */
const MAX_RETRY_AFTER_S = 60;
const RETRY_DELAY_MS = 1_000;
const MAX_ATTEMPTS = 4;

/** Errors that Slack itself calls temporary (docs of chat.postMessage). */
const TEMPORARY = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'ratelimited',
  'rate_limited',
]);

/** Refusals of the payload, not of the post: the same text without blocks may pass. */
const PAYLOAD = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'only_one_table_allowed',
  'msg_blocks_too_long',
  'msg_too_long',
  'markdown_text_too_long',
  'too_many_blocks',
]);

/**
 * Makes a call, and again when it surely did not pass: after a rate limit, a 5xx, or a connection that never
 * opened. A request whose answer got lost is not sent twice, as it may have been accepted.
 */
export async function send<T>(call: () => Promise<T>, sleep: Sleep): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const delay = attempt < MAX_ATTEMPTS ? delayBeforeRetry(error, attempt) : undefined;
      if (delay === undefined) throw error;
      await sleep(delay);
    }
  }
}

export function isPayloadRefusal(error: unknown): boolean {
  if (error instanceof webApi.WebAPIPlatformError) return PAYLOAD.has(error.data.error);
  return error instanceof ResponseUrlError && [...PAYLOAD].some((code) => error.message.includes(code));
}

/** True where the bot may not post because it is not in the channel. */
export function isNoMember(error: unknown): boolean {
  return isPlatformError(error, ['not_in_channel', 'channel_not_found']);
}

/** True for a message that stands nowhere any more. */
export function isGone(error: unknown): boolean {
  return isPlatformError(error, ['message_not_found']);
}

/** True for a message that is gone or can no longer be changed. */
export function isBeyondChange(error: unknown): boolean {
  return isPlatformError(error, ['message_not_found', 'cant_update_message', 'edit_window_closed']);
}

function isPlatformError(error: unknown, names: readonly string[]): boolean {
  return error instanceof webApi.WebAPIPlatformError && names.includes(error.data.error);
}

/** Milliseconds, or undefined when another try is useless or could post twice. */
function delayBeforeRetry(error: unknown, attempt: number): number | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError) return afterSeconds(error.retryAfter);
  if (error instanceof ResponseUrlError) {
    if (error.status === 429) return afterSeconds(error.retryAfter ?? attempt);
    return error.status >= 500 ? RETRY_DELAY_MS * attempt : undefined;
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    return error.statusCode >= 500 ? RETRY_DELAY_MS * attempt : undefined;
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    return TEMPORARY.has(error.data.error) ? RETRY_DELAY_MS * attempt : undefined;
  }
  return isNeverSent(error) ? RETRY_DELAY_MS * attempt : undefined;
}

function afterSeconds(seconds: number): number | undefined {
  return seconds <= MAX_RETRY_AFTER_S ? seconds * 1_000 : undefined;
}

/** True for a connection that was refused or never found: nothing can have been accepted. */
export function isNeverSent(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const original = cause instanceof webApi.WebAPIRequestError ? cause.original : cause;
    const code = codeOf(original) ?? codeOf(original.cause);
    if (code) return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(code);
  }
  return false;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
