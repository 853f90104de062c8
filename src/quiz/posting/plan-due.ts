import type { QuizItem } from '../../knowledge/quiz-item.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import type { Subscription } from '../subscription/subscription.ts';
import type { OnUnreadable, Plan, PlanStore } from './plan-store.ts';
import { type PlanRequest, planSubscription } from './plan-subscription.ts';
import type { SchedulerEvent } from './scheduler-event.ts';
import { standingsPost } from './standings-post.ts';

export interface PlanPorts {
  plans: PlanStore;
  /** The bank's items and what the workspace adds, as they are now. */
  items(teamId: string): readonly QuizItem[];
  report(event: SchedulerEvent): void;
}

/** So many subscriptions are read at a time. */
const BATCH = 100;

/** Plans every subscription that is due; false if one could not be: trying it again at once would help nobody. */
export async function planDue(now: Instant, ports: PlanPorts): Promise<boolean> {
  let isPlanned = true;
  const onUnreadable: OnUnreadable = (subscriptionId, error) => {
    ports.report({ kind: 'plan-failed', subscriptionId, error });
  };
  let batch: Subscription[];
  do {
    batch = await ports.plans.dueSubscriptions(now, BATCH, onUnreadable);
    for (const subscription of batch) isPlanned = (await tryPlan(subscription, now, ports)) && isPlanned;
  } while (isPlanned && batch.length === BATCH);
  return isPlanned;
}

async function tryPlan(subscription: Subscription, now: Instant, ports: PlanPorts): Promise<boolean> {
  try {
    await planOne(subscription, now, ports);
    return true;
  } catch (error) {
    // One that cannot be planned must not keep the others waiting.
    ports.report({ kind: 'plan-failed', subscriptionId: subscription.id, error });
    return false;
  }
}

/** Plans one subscription; nothing if it changed meanwhile, as the change is looked at next. */
export async function planOne(
  subscription: Subscription,
  now: Instant,
  { plans, items, report }: PlanPorts,
): Promise<void> {
  const { id, teamId, channelId } = subscription;
  const used = await plans.usedItems(teamId, channelId);
  const request = { subscription, now, items: items(teamId), used };
  const plan = await withStandings(planSubscription(request), request, plans);
  if (await plans.write(subscription, plan)) report({ kind: 'planned', subscriptionId: id, plan });
}

async function withStandings(plan: Plan, request: PlanRequest, plans: PlanStore): Promise<Plan> {
  const owed = standingsPost(request, plan);
  if (!owed) return plan;
  const { post, subscriptionId, week } = owed;
  const isOwed = await plans.owesStandings(subscriptionId, week.from, week.to, post.id);
  return isOwed ? { ...plan, posts: [...plan.posts, post] } : plan;
}
