import type { Lang } from '../../knowledge/entry.ts';
import type { Difficulty } from '../../knowledge/quiz-item.ts';
import type { LocalDate, Weekday } from '../calendar/local-date.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import type { DateRange, Holiday, Schedule } from '../calendar/schedule.ts';
import type { Instant } from '../calendar/zone-clock.ts';

/** When a round's answer is shown: just before the next round, or at a local time after the round. */
export type RevealRule = { kind: 'next' } | { kind: 'at'; time: LocalTime };

/** What the people of a channel choose. Empty lists of topics and difficulties stand for all. */
export interface QuizSettings {
  time: LocalTime;
  /** An IANA name as `parseZone` returns it. */
  zone: string;
  weekdays: readonly Weekday[];
  language: Lang | 'both';
  topics: readonly string[];
  difficulties: readonly Difficulty[];
  reveal: RevealRule;
  pauses: readonly DateRange[];
  holidays: readonly Holiday[];
}

/** Why a quiz was stopped by the bot: Slack's error for the channel or for the whole workspace. */
export interface StopReason {
  blame: 'channel' | 'workspace';
  error: string;
}

export type SubscriptionState = { kind: 'on' } | { kind: 'off' } | { kind: 'stopped'; why: StopReason };

/** A channel's quiz. */
export interface Subscription {
  id: string;
  teamId: string;
  channelId: string;
  state: SubscriptionState;
  settings: QuizSettings;
  /** Since when the time, zone, weekdays and pauses hold: what would have come earlier is neither due nor missed. */
  since: Instant;
  /** The last local date that was posted or reported as missed; it survives a time switched off. */
  lastDate: LocalDate | null;
  /** Grows with every change; a plan made on an older one is refused. */
  revision: number;
  changedBy: string;
  changedAt: Instant;
}

/** One subscription a channel, so its id is made of the channel: replicas that create it at once make the same. */
export function subscriptionId(teamId: string, channelId: string): string {
  return `${teamId}.${channelId}`;
}

export function scheduleOf({ settings, since }: Pick<Subscription, 'settings' | 'since'>): Schedule {
  const { time, zone, weekdays, pauses, holidays } = settings;
  return { time, zone, weekdays, pauses, holidays, since };
}
