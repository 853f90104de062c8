import type { StopReason, Subscription, SubscriptionState } from '../../quiz/subscription/subscription.ts';
import type { Queries } from '../database.ts';
import { parseSettings } from '../json/settings-json.ts';

export type SubscriptionRow = {
  id: string;
  team_id: string;
  channel_id: string;
  state: SubscriptionState['kind'];
  stop_blame: StopReason['blame'] | null;
  stop_error: string | null;
  settings: string;
  since: number;
  last_date: string | null;
  revision: number;
  changed_by: string;
  changed_at: number;
};

export const SUBSCRIPTION_COLUMNS =
  'id, team_id, channel_id, state, stop_blame, stop_error, settings, since, last_date, revision, changed_by, changed_at';

export function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    teamId: row.team_id,
    channelId: row.channel_id,
    state: stateOf(row),
    settings: parseSettings(row.settings, row.id),
    since: row.since,
    lastDate: row.last_date,
    revision: row.revision,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  };
}

/** The schema has a reason for each that is stopped, and for no other. */
function stateOf({ state, stop_blame, stop_error }: SubscriptionRow): SubscriptionState {
  if (state !== 'stopped') return { kind: state };
  return { kind: state, why: { blame: stop_blame ?? 'channel', error: stop_error ?? '' } };
}

const STOP = `update subscriptions
  set state = 'stopped', stop_blame = $1, stop_error = $2, next_due_at = null, revision = revision + 1
  where state = 'on' and team_id = $3`;

/** Stops the quiz of a channel, or all of a workspace (`channelId` null), if they are on; resolves to how many. */
export function stopQuizzes(
  queries: Queries,
  { teamId, channelId }: { teamId: string; channelId: string | null },
  { blame, error }: StopReason,
): Promise<number> {
  return channelId === null
    ? queries.run(STOP, [blame, error, teamId])
    : queries.run(`${STOP} and channel_id = $4`, [blame, error, teamId, channelId]);
}
