import type { Instant } from '../calendar/zone-clock.ts';
import { nextDueAt } from './next-due-at.ts';
import { type QuizSettings, type Subscription, type SubscriptionState, scheduleOf } from './subscription.ts';
import type { SubscriptionChange } from './subscription-store.ts';

/** What a person wants a channel's quiz to be. */
export interface Wanted {
  isOn: boolean;
  settings: QuizSettings;
}

export interface Changer {
  teamId: string;
  channelId: string;
  changedBy: string;
  now: Instant;
}

/**
 * A change as it is stored. A new time, zone, weekday or pause holds from now on, so what would have been earlier
 * today is not posted late; the last posted date stays, so no change brings a second round on a date.
 */
export function changedSubscription(
  current: Subscription | null,
  { isOn, settings }: Wanted,
  { teamId, channelId, changedBy, now }: Changer,
): SubscriptionChange {
  const state: SubscriptionState = isOn ? { kind: 'on' } : { kind: 'off' };
  const isSame = current?.state.kind === state.kind && hasSameSchedule(current.settings, settings);
  const since = current && isSame ? current.since : now;
  const next = nextDueAt(scheduleOf({ settings, since }), now, current?.lastDate ?? null);
  return { teamId, channelId, state, settings, since, changedBy, nextDueAt: isOn ? next : null };
}

function hasSameSchedule(before: QuizSettings, after: QuizSettings): boolean {
  const schedules = [before, after].map(({ time, zone, weekdays, pauses, holidays }) => {
    return JSON.stringify({ time, zone, weekdays, pauses, holidays });
  });
  return schedules[0] === schedules[1];
}
