import type { LocalDate } from '../calendar/local-date.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import type { NewRound } from '../round/round.ts';
import type { Subscription } from '../subscription/subscription.ts';
import type { NewPost } from './post.ts';

/** What a subscription's due dates come to. */
export interface Plan {
  /** Rounds that are to be posted, each with its post of the same id. */
  rounds: readonly NewRound[];
  /** Dates that are not posted, kept with their reason. */
  missed: readonly { round: NewRound; reason: string }[];
  posts: readonly NewPost[];
  lastDate: LocalDate | null;
  /** When the subscription is to be looked at again; null if it has no more dates. */
  nextDueAt: Instant | null;
  /** The latest time at which the channel's open daily rounds are revealed; null changes nothing. */
  revealOpenBy: Instant | null;
}

/** A posted round whose time has come. */
export type DueReveal = Pick<NewRound, 'id' | 'teamId' | 'channelId' | 'language' | 'revealAt'>;

/** Hears of a subscription whose stored settings are of no known form. */
export type OnUnreadable = (subscriptionId: string, error: unknown) => void;

/** What the planning of rounds needs to know and to write. */
export interface PlanStore {
  now(): Promise<Instant>;
  /**
   * Subscriptions that are on and to be looked at, longest due first. One that cannot be read is told to
   * `onUnreadable` and put off for an hour: it keeps no other waiting.
   */
  dueSubscriptions(now: Instant, limit: number, onUnreadable?: OnUnreadable): Promise<Subscription[]>;
  /** Ids of the items that a channel was asked, extra rounds included, oldest first. */
  usedItems(teamId: string, channelId: string): Promise<string[]>;
  /** True if the channel saw a daily round in these dates and has no standings post of that id. */
  owesStandings(subscriptionId: string, from: LocalDate, to: LocalDate, postId: string): Promise<boolean>;
  /** Writes a plan, all or nothing; false if the subscription changed since it was read. */
  write(subscription: Pick<Subscription, 'id' | 'revision'>, plan: Plan): Promise<boolean>;
  /** Posted rounds whose time to be revealed has come, longest first. */
  dueReveals(now: Instant, limit: number): Promise<DueReveal[]>;
  /** Closes a round and adds the posts that reveal it; false if it was closed already. */
  reveal(round: Pick<DueReveal, 'id' | 'teamId'>, posts: readonly NewPost[]): Promise<boolean>;
  /** The next instant at which there is something to do, or null: dates, posts, reveals. */
  nextWake(): Promise<Instant | null>;
}
