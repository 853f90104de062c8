import type { KnownBlock } from '@slack/types';
import { type Dispatcher, request } from 'undici';

/** What a response_url takes; without `blocks` the text stands alone. */
export interface ResponsePayload {
  text: string;
  blocks?: KnownBlock[];
  /** Left out where a message is replaced: it stays as public or private as it is. */
  response_type?: 'ephemeral' | 'in_channel';
  replace_original: boolean;
  /** Only with `in_channel`. */
  thread_ts?: string;
}

/** A refused response_url: used five times, older than 30 minutes, rate limited, or a payload Slack refuses. */
export class ResponseUrlError extends Error {
  override name = 'ResponseUrlError' as const;
  readonly status: number;
  /** Seconds, from Retry-After. */
  readonly retryAfter: number | undefined;

  constructor(status: number, body: string, retryAfter: number | undefined) {
    super(`The response_url answered ${status}: ${body.slice(0, 200)}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** A person waits: an answer that takes longer than this failed. */
const TIMEOUT_MS = 10_000;

/**
 * Posts to a response_url, which works even where the bot is not a member. By undici itself: its limits cost
 * nothing, where `fetch` with a signal took a third of an answer's time.
 */
export function postToResponseUrl(
  url: string,
  payload: ResponsePayload,
  dispatcher?: Dispatcher,
): Promise<void> {
  return post(url, { ...payload, unfurl_links: false, unfurl_media: false }, dispatcher);
}

/** Works on the message that was clicked, also where the bot is not a member. */
export function deleteByResponseUrl(url: string, dispatcher?: Dispatcher): Promise<void> {
  return post(url, { delete_original: true }, dispatcher);
}

async function post(url: string, payload: object, dispatcher: Dispatcher | undefined): Promise<void> {
  const { statusCode, headers, body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    ...(dispatcher && { dispatcher }),
  });
  const said = await body.text();
  if (statusCode >= 200 && statusCode < 300 && !said.includes('"ok":false')) return;
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  throw new ResponseUrlError(statusCode, said, Number.isNaN(retryAfter) ? undefined : retryAfter);
}
