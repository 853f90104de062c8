import type { Instant } from '../calendar/zone-clock.ts';
import type { MorePlans } from './more-plans.ts';
import type { PlanStore } from './plan-store.ts';

export interface WakePorts {
  plans: Pick<PlanStore, 'nextWake' | 'now'>;
  more?: MorePlans;
}

/** When something is to be planned, posted or closed next; null if nothing is. */
export async function nextWake({ plans, more }: WakePorts): Promise<Instant | null> {
  const wakes = [await plans.nextWake(), (await more?.nextWake()) ?? null].filter((at) => at !== null);
  return wakes.length === 0 ? null : Math.min(...wakes);
}
