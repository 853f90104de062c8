import { subscriptionId } from '../quiz/subscription/subscription.ts';
import type { SubscriptionChange, SubscriptionStore } from '../quiz/subscription/subscription-store.ts';
import type { Database } from './database.ts';
import {
  SUBSCRIPTION_COLUMNS,
  type SubscriptionRow,
  stopQuizzes,
  subscriptionOf,
} from './rows/subscription-row.ts';

const OF_TEAM = `select ${SUBSCRIPTION_COLUMNS} from subscriptions where team_id = $1`;

const CREATE = `insert into subscriptions
  (id, team_id, channel_id, state, stop_blame, stop_error, settings, since, next_due_at, changed_by, changed_at,
    created_at, revision)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, 1)
  on conflict do nothing`;

const CHANGE = `update subscriptions
  set state = $4, stop_blame = $5, stop_error = $6, settings = $7, since = $8, next_due_at = $9, changed_by = $10,
    changed_at = $11, revision = revision + 1
  where id = $1 and team_id = $2 and channel_id = $3 and revision = $12`;

const RESUME = `update subscriptions
  set state = 'on', stop_blame = null, stop_error = null, since = $2, next_due_at = $2, revision = revision + 1
  where team_id = $1 and state = 'stopped' and stop_blame = 'workspace'`;

export function createSubscriptionStore(database: Database): SubscriptionStore {
  return {
    now: () => database.now(),
    async ofChannel(teamId, channelId) {
      const row = await database.get<SubscriptionRow>(`${OF_TEAM} and channel_id = $2`, [teamId, channelId]);
      return row ? subscriptionOf(row) : null;
    },
    async ofTeam(teamId) {
      const rows = await database.all<SubscriptionRow>(`${OF_TEAM} order by channel_id`, [teamId]);
      return rows.map(subscriptionOf);
    },
    async save(change, revision) {
      const values = [...valuesOf(change), await database.now()];
      const saved =
        revision === null
          ? await database.run(CREATE, values)
          : await database.run(CHANGE, [...values, revision]);
      return saved === 1;
    },
    async resumeTeam(teamId) {
      return await database.run(RESUME, [teamId, await database.now()]);
    },
    async stop(teamId, channelId, why) {
      return (await stopQuizzes(database, { teamId, channelId }, why)) === 1;
    },
  };
}

function valuesOf({ teamId, channelId, state, settings, since, nextDueAt, changedBy }: SubscriptionChange) {
  const id = subscriptionId(teamId, channelId);
  const [blame, error] = state.kind === 'stopped' ? [state.why.blame, state.why.error] : [null, null];
  const dueAt = state.kind === 'on' ? nextDueAt : null;
  return [id, teamId, channelId, state.kind, blame, error, JSON.stringify(settings), since, dueAt, changedBy];
}
