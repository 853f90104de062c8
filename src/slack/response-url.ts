import type { KnownBlock } from '@slack/types';

/** What a response_url takes; without `blocks` the text stands alone. */
export interface ResponsePayload {
  text: string;
  blocks?: KnownBlock[];
  /** Left out where a message is replaced: it stays as public or private as it is. */
  response_type?: 'ephemeral' | 'in_channel';
  replace_original: boolean;
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

export type Fetch = typeof globalThis.fetch;

/** Posts to a response_url, which works even where the bot is not a member. */
export async function postToResponseUrl(fetch: Fetch, url: string, payload: ResponsePayload): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...payload, unfurl_links: false, unfurl_media: false }),
  });
  const body = await response.text();
  if (response.ok && !body.includes('"ok":false')) return;
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  throw new ResponseUrlError(response.status, body, Number.isNaN(retryAfter) ? undefined : retryAfter);
}
