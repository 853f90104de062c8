import type { PlanPorts } from '../posting/plan-due.ts';
import { planOne } from '../posting/plan-due.ts';
import { changedSubscription, type Wanted } from './changed-subscription.ts';
import type { Subscription } from './subscription.ts';
import type { SubscriptionStore } from './subscription-store.ts';

export interface ChangePorts extends PlanPorts {
  subscriptions: SubscriptionStore;
}

export interface ChangeRequest {
  teamId: string;
  channelId: string;
  changedBy: string;
  /** What it is to be, of what it is now; null to leave it. */
  decide(current: Subscription | null): Wanted | null;
}

/** `conflict`: others changed it again and again meanwhile. */
export type Changed =
  | { kind: 'changed'; before: Subscription | null; after: Subscription }
  | { kind: 'same'; current: Subscription | null }
  | { kind: 'conflict' };

const MOST_TRIES = 5;

/**
 * Changes a channel's quiz. What is due under the old settings is planned first, so that no change in the minute
 * of a round swallows it.
 */
export async function changeSubscription(request: ChangeRequest, ports: ChangePorts): Promise<Changed> {
  const { subscriptions } = ports;
  const { teamId, channelId, changedBy } = request;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const now = await subscriptions.now();
    const stored = await subscriptions.ofChannel(teamId, channelId);
    if (stored?.state.kind === 'on') await planOne(stored, now, ports);
    const before = await subscriptions.ofChannel(teamId, channelId);
    const wanted = request.decide(before);
    if (!wanted) return { kind: 'same', current: before };
    const change = changedSubscription(before, wanted, { teamId, channelId, changedBy, now });
    if (!(await subscriptions.save(change, before?.revision ?? null))) continue;
    const after = await subscriptions.ofChannel(teamId, channelId);
    if (after) return { kind: 'changed', before, after };
  }
  return { kind: 'conflict' };
}
