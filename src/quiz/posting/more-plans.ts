import type { Instant } from '../calendar/zone-clock.ts';

/** What else the clock owes, beside quizzes: planned in the same look, posted through the same claims. */
export interface MorePlans {
  plan(now: Instant): Promise<void>;
  /** The next instant at which there is something to plan, or null. */
  nextWake(): Promise<Instant | null>;
}
