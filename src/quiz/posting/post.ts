import type { Lang } from '../../knowledge/entry.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { DateRange } from '../calendar/schedule.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import type { StopReason } from '../subscription/subscription.ts';

/** What the person who set up a quiz is told once, in a direct message. */
export type Notice =
  | { kind: 'stopped'; channelId: string; why: StopReason }
  /** `why`: the bot was away for too long, or what `PickOutcome` says. */
  | { kind: 'missed'; channelId: string; dates: readonly LocalDate[]; why: string }
  /** Slack took the message or not, and the history that would tell may not be read. */
  | { kind: 'unknown'; channelId: string; date: LocalDate; why: string }
  /** A post that Slack refuses for what it says. */
  | { kind: 'failed'; channelId: string; date: LocalDate; itemId: string; why: string }
  /** Somebody disagrees with a revealed round. */
  | { kind: 'challenged'; channelId: string; date: LocalDate }
  /** Somebody suggested a quiz item, in a channel. */
  | { kind: 'suggested'; channelId: string }
  /** A channel does not take the weekly digest of what was asked in vain. */
  | { kind: 'digest'; channelId: string; why: StopReason };

export type PostContent =
  /** `askedBy`: the person who asked for an extra round, and hears if it fails. */
  | { kind: 'round'; roundId: string; date: LocalDate; itemId: string | null; askedBy?: string | undefined }
  /** The reasons in one language, in the round's thread. */
  | { kind: 'reveal'; roundId: string; lang: Lang }
  | { kind: 'standings'; subscriptionId: string; week: DateRange; language: Lang | 'both' }
  /** What was asked in vain since an instant; `askedBy` hears if it cannot be posted. */
  | { kind: 'digest'; since: Instant; lang: Lang; askedBy: string }
  | { kind: 'notice'; notice: Notice };

/** Which of several posts that are due at the same instant goes first: a round ends before the next begins. */
export const POST_RANK: Readonly<Record<PostContent['kind'], number>> = {
  reveal: 0,
  standings: 1,
  round: 2,
  notice: 3,
  digest: 4,
};

/** A message that the clock owes to a channel, or a person (`channelId` is then a user id). */
export interface NewPost {
  id: string;
  teamId: string;
  channelId: string;
  content: PostContent;
  dueAt: Instant;
  /** After it the post is given up. */
  deadlineAt: Instant;
}

/** A post that this replica took; `attempt` is the fence that its results are recorded with. */
export interface ClaimedPost extends NewPost {
  attempt: number;
  /** When the first attempt was made. */
  firstTryAt: Instant;
  /** An earlier attempt may have reached Slack. */
  inDoubt: boolean;
  claimedAt: Instant;
}

/** How a post ended without being posted, and what follows from it. */
export interface PostEnding {
  /** `missed`: surely not posted, too late; `unknown`: nobody can tell; `failed`: refused for good. */
  state: 'missed' | 'unknown' | 'failed';
  reason: string;
  /** Stops the subscription of this channel, or all of the workspace. */
  stop?: StopReason;
}

export function revealPostId(roundId: string, lang: Lang): string {
  return `${roundId}.reveal.${lang}`;
}

export function standingsPostId(subscriptionId: string, week: DateRange): string {
  return `${subscriptionId}.week.${week.from}`;
}
