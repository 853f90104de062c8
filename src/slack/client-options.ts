import type { webApi } from '@slack/bolt';
import type { Fetch } from './slack-fetch.ts';

/** A person waits: an answer that takes longer than this failed. Bolt's default is no limit. */
const TIMEOUT_MS = 10_000;

/**
 * Options for Bolt's clients; a new object a call, as Bolt and its socket client write into the one they get.
 * No retries inside the client: it would post twice after a lost reply, and wait with its whole queue on a 429.
 */
export function clientOptions(apiUrl: string, fetch: Fetch, timeout = TIMEOUT_MS): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    fetch,
    timeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}
