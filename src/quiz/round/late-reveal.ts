import type { Instant } from '../calendar/zone-clock.ts';

/** Seconds in the queue are no delay: the reveal stays exact. */
const DELAY = 60_000;
/** Who finds a late question has an hour to answer it, or as long as was meant to be if that was less. */
const LEAST_OPEN = 3_600_000;

/** When a round is revealed that was posted at `postedAt`: one that came late stays open for a while all the same. */
export function lateReveal(
  { dueAt, revealAt }: { dueAt: Instant; revealAt: Instant },
  postedAt: Instant,
): Instant {
  // Also where the time is none.
  if (!(postedAt - dueAt >= DELAY)) return revealAt;
  return Math.max(revealAt, postedAt + Math.min(LEAST_OPEN, revealAt - dueAt));
}
