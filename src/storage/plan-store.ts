import type { DueReveal, OnUnreadable, Plan, PlanStore } from '../quiz/posting/plan-store.ts';
import type { NewPost } from '../quiz/posting/post.ts';
import type { NewRound } from '../quiz/round/round.ts';
import type { Subscription } from '../quiz/subscription/subscription.ts';
import type { Database, Queries } from './database.ts';
import { insertPost, OPEN_POST } from './rows/post-row.ts';
import { insertRound } from './rows/round-row.ts';
import { SUBSCRIPTION_COLUMNS, type SubscriptionRow, subscriptionOf } from './rows/subscription-row.ts';

/** Word for word the condition of its indexes. A round without an item is never posted. */
const UNREVEALED = 'revealed_at is null and item_id is not null';
const IS_POSTED = "exists (select 1 from posts where posts.id = rounds.id and posts.state = 'posted')";

const DUE_SUBSCRIPTIONS = `select ${SUBSCRIPTION_COLUMNS} from subscriptions
  where state = 'on' and next_due_at <= $1 order by next_due_at, id limit $2`;

const PUT_OFF = 'update subscriptions set next_due_at = $1 where id = $2 and revision = $3';
const PUT_OFF_MS = 3_600_000;

const USED_ITEMS = `select item_id from rounds
  where team_id = $1 and channel_id = $2 and item_id is not null order by due_at, id`;

const OWES_STANDINGS = `select 1 as owed from rounds
  where subscription_id = $1 and local_date >= $2 and local_date <= $3 and ${IS_POSTED}
    and not exists (select 1 from posts where id = $4)
  limit 1`;

const TAKE = `update subscriptions set last_date = $1, next_due_at = $2, revision = revision + 1
  where id = $3 and revision = $4 and state = 'on'
  returning team_id, channel_id`;

const REVEAL_BY = `update rounds set reveal_at = $3
  where team_id = $1 and channel_id = $2 and kind = 'daily' and ${UNREVEALED} and reveal_at > $3 and ${IS_POSTED}`;

const DUE_REVEALS = `select id, team_id, channel_id, lang, reveal_at from rounds
  where ${UNREVEALED} and reveal_at <= $1 and ${IS_POSTED} order by reveal_at, id limit $2`;

const CLOSE = 'update rounds set revealed_at = $1 where id = $2 and team_id = $3 and revealed_at is null';

const NEXT_WAKE = `select min(wake_at) as wake_at from (
    select min(next_due_at) as wake_at from subscriptions where state = 'on'
    union all select min(free_at) from posts where ${OPEN_POST}
    union all select min(reveal_at) from rounds where ${UNREVEALED} and ${IS_POSTED}
  ) as wakes`;

export function createPlanStore(database: Database): PlanStore {
  return {
    now: () => database.now(),
    dueSubscriptions: (now, limit, onUnreadable) => dueSubscriptions(database, { now, limit, onUnreadable }),
    async usedItems(teamId, channelId) {
      const rows = await database.all<{ item_id: string }>(USED_ITEMS, [teamId, channelId]);
      return rows.map(({ item_id }) => item_id);
    },
    async owesStandings(subscriptionId, from, to, postId) {
      return (await database.get(OWES_STANDINGS, [subscriptionId, from, to, postId])) !== undefined;
    },
    write: (subscription, plan) => database.transaction((queries) => writePlan(queries, subscription, plan)),
    dueReveals: (now, limit) => dueReveals(database, now, limit),
    reveal: ({ id, teamId }, posts) =>
      database.transaction(async (queries) => {
        const closed = await queries.run(CLOSE, [await queries.now(), id, teamId]);
        for (const post of closed === 1 ? posts : []) await insertPost(queries, post);
        return closed === 1;
      }),
    async nextWake() {
      return (await database.get<{ wake_at: number | null }>(NEXT_WAKE))?.wake_at ?? null;
    },
  };
}

async function dueSubscriptions(
  database: Database,
  { now, limit, onUnreadable }: { now: number; limit: number; onUnreadable: OnUnreadable | undefined },
): Promise<Subscription[]> {
  const due: Subscription[] = [];
  for (const row of await database.all<SubscriptionRow>(DUE_SUBSCRIPTIONS, [now, limit])) {
    try {
      due.push(subscriptionOf(row));
    } catch (error) {
      onUnreadable?.(row.id, error);
      await database.run(PUT_OFF, [now + PUT_OFF_MS, row.id, row.revision]);
    }
  }
  return due;
}

async function writePlan(
  queries: Queries,
  { id, revision }: { id: string; revision: number },
  plan: Plan,
): Promise<boolean> {
  const taken = await queries.get<{ team_id: string; channel_id: string }>(TAKE, [
    plan.lastDate,
    plan.nextDueAt,
    id,
    revision,
  ]);
  if (!taken) return false;
  if (plan.revealOpenBy !== null) {
    await queries.run(REVEAL_BY, [taken.team_id, taken.channel_id, plan.revealOpenBy]);
  }
  for (const round of plan.rounds) await insertRound(queries, round);
  for (const { round, reason } of plan.missed) {
    if (await insertRound(queries, round)) await insertPost(queries, missedPost(round), reason);
  }
  for (const post of plan.posts) await insertPost(queries, post);
  return true;
}

/** It is never sent, so its deadline says nothing. */
function missedPost({ id, teamId, channelId, date, dueAt }: NewRound): NewPost {
  const content = { kind: 'round', roundId: id, date, itemId: null } as const;
  return { id, teamId, channelId, content, dueAt, deadlineAt: dueAt };
}

type RevealRow = {
  id: string;
  team_id: string;
  channel_id: string;
  lang: DueReveal['language'];
  reveal_at: number;
};

async function dueReveals(
  database: Database,
  now: number,
  limit: number,
): ReturnType<PlanStore['dueReveals']> {
  const rows = await database.all<RevealRow>(DUE_REVEALS, [now, limit]);
  return rows.map((row) => ({
    id: row.id,
    teamId: row.team_id,
    channelId: row.channel_id,
    language: row.lang,
    revealAt: row.reveal_at,
  }));
}
