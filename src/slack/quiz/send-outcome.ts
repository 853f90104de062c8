import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../quiz/posting/poster.ts';
import { isNeverSent } from '../send.ts';
import {
  CHANNEL_ERRORS,
  IN_DOUBT_ERRORS,
  LATER_ERRORS,
  RATE_LIMIT_ERRORS,
  WORKSPACE_ERRORS,
} from './slack-errors.ts';

/** Where Slack names no time to wait. */
const RATE_LIMIT_MS = 30_000;

/** What a failed chat.postMessage means for a post. Whatever is not known to have failed may have been posted. */
export function failedSend(error: unknown): SendOutcome {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'rate-limited', retryAfter: error.retryAfter * 1_000 };
  }
  if (error instanceof webApi.WebAPIPlatformError) return refused(error.data.error);
  const why = error instanceof Error ? error.message : String(error);
  return isNeverSent(error) ? { kind: 'not-sent', why } : { kind: 'in-doubt', why };
}

function refused(error: string): SendOutcome {
  if (RATE_LIMIT_ERRORS.has(error)) return { kind: 'rate-limited', retryAfter: RATE_LIMIT_MS };
  if (IN_DOUBT_ERRORS.has(error)) return { kind: 'in-doubt', why: error };
  if (LATER_ERRORS.has(error)) return { kind: 'not-sent', why: error };
  if (CHANNEL_ERRORS.has(error)) return { kind: 'refused', blame: 'channel', error };
  if (WORKSPACE_ERRORS.has(error)) return { kind: 'refused', blame: 'workspace', error };
  return { kind: 'refused', blame: 'post', error };
}
