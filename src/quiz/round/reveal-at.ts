import { DAY, dateOfDay, dayNumber } from '../calendar/local-date.ts';
import { occurrencesFrom } from '../calendar/occurrences-from.ts';
import type { Occurrence } from '../calendar/schedule.ts';
import { type Instant, instantOf } from '../calendar/zone-clock.ts';
import { type Subscription, scheduleOf } from '../subscription/subscription.ts';

/** Before the next round, but not later: over a long pause nobody remembers the question. */
const LONGEST_OPEN = 4 * DAY;
/** A round that no other follows. */
const ALONE = DAY;
/** An extra round is for those who are there now. */
export const EXTRA_OPEN = DAY / 24;

/** When a round of the day is revealed: by the subscription's rule, at a time after it was due. */
export function revealAt(
  subscription: Pick<Subscription, 'settings' | 'since'>,
  { date, at }: Occurrence,
): Instant {
  const { reveal, zone } = subscription.settings;
  if (reveal.kind === 'at') return nextTime(zone, date, reveal.time, at);
  const [next] = occurrencesFrom(scheduleOf(subscription), at + 1, 1, date).occurrences;
  return next ? Math.min(next.at, at + LONGEST_OPEN) : at + ALONE;
}

/** The first time after an instant at which a zone's clock shows a time, from a date on. */
function nextTime(zone: string, date: string, time: string, after: Instant): Instant {
  for (let day = dayNumber(date); ; day++) {
    const instant = instantOf(zone, dateOfDay(day), time);
    if (instant !== null && instant > after) return instant;
  }
}
