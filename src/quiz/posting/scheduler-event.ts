import type { Delivered } from './deliver-post.ts';
import type { Plan } from './plan-store.ts';
import type { ClaimedPost } from './post.ts';

/** What a scheduler reports; the log and the metrics are made of it. */
export type SchedulerEvent =
  | { kind: 'planned'; subscriptionId: string; plan: Plan }
  | { kind: 'plan-failed'; subscriptionId: string; error: unknown }
  /** What is due was planned; the database writes. */
  | { kind: 'looked' }
  | { kind: 'look-failed'; error: unknown }
  | { kind: 'claim-failed'; error: unknown }
  | { kind: 'delivered'; post: ClaimedPost; delivered: Delivered }
  /** The database failed under way: the claim ends by itself, and the next attempt looks first. */
  | { kind: 'delivery-failed'; post: ClaimedPost; error: unknown };
