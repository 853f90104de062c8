import type { Instant } from '../calendar/zone-clock.ts';
import type { QuizSettings, StopReason, Subscription, SubscriptionState } from './subscription.ts';

/** A change by a person, as the whole new state. `since` is when its time, zone, weekdays and pauses begin to hold. */
export interface SubscriptionChange {
  teamId: string;
  channelId: string;
  state: SubscriptionState;
  settings: QuizSettings;
  since: Instant;
  changedBy: string;
  /** The first time to look at it; null while it is not on. */
  nextDueAt: Instant | null;
}

export interface SubscriptionStore {
  now(): Promise<Instant>;
  ofChannel(teamId: string, channelId: string): Promise<Subscription | null>;
  /** All of a workspace, by channel id. */
  ofTeam(teamId: string): Promise<Subscription[]>;
  /** Creates or replaces; false if it is no longer at the revision that the change was made on (null: none). */
  save(change: SubscriptionChange, revision: number | null): Promise<boolean>;
  /** Sets those that were stopped for the workspace's sake on again; resolves to how many. */
  resumeTeam(teamId: string): Promise<number>;
  /** Stops one channel's quiz; false if it was not on. */
  stop(teamId: string, channelId: string, why: StopReason): Promise<boolean>;
}
