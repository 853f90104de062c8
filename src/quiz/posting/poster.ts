import type { Instant } from '../calendar/zone-clock.ts';
import type { ClaimedPost } from './post.ts';

export type SendOutcome =
  | { kind: 'sent'; ts: string }
  /** `mayStillSend` said no. */
  | { kind: 'given-up' }
  /** Surely not posted; the whole workspace has to wait, in milliseconds. */
  | { kind: 'rate-limited'; retryAfter: number }
  /** Surely not posted, and may work later. */
  | { kind: 'not-sent'; why: string }
  /** Slack may have taken it. */
  | { kind: 'in-doubt'; why: string }
  /** Refused for good: by the channel, by the workspace, or for what the post says. */
  | { kind: 'refused'; blame: 'channel' | 'workspace' | 'post'; error: string };

export type FindOutcome =
  | { kind: 'found'; ts: string }
  | { kind: 'absent' }
  /** The history cannot tell; `lasting` if trying again will not help (a missing scope). */
  | { kind: 'unreadable'; why: string; lasting: boolean; retryAfter?: number };

/** Slack, as the posting protocol sees it. Neither method throws. */
export interface Poster {
  /** Posts once, without a retry of its own; asks `mayStillSend` right before the request. */
  send(post: ClaimedPost, mayStillSend: () => boolean): Promise<SendOutcome>;
  /** Looks for a message with the post's id in its metadata, among those since an instant. */
  find(post: ClaimedPost, since: Instant): Promise<FindOutcome>;
}
