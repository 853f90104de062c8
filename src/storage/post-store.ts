import { isOfStop } from '../quiz/posting/notices-of.ts';
import { type ClaimedPost, type NewPost, POST_RANK } from '../quiz/posting/post.ts';
import type { ClaimRequest, PostStore } from '../quiz/posting/post-store.ts';
import type { Database, Queries } from './database.ts';
import { createHeartbeats } from './heartbeats.ts';
import { keepOpen } from './keep-open.ts';
import { CLAIMED_COLUMNS, type ClaimedRow, claimedPost, insertPost, OPEN_POST } from './rows/post-row.ts';
import { stopQuizzes } from './rows/subscription-row.ts';

/** Refuses what an attempt writes after it gave the post back, lost it or ended it. */
const HELD = "id = $1 and team_id = $2 and attempt = $3 and state = 'posting'";

const RECORD = `update posts set state = 'posted', reason = null, message_ts = $4, posted_at = $5 where ${HELD}`;

const POSTED_AS =
  "select 1 as posted from posts where id = $1 and team_id = $2 and state = 'posted' and message_ts = $3";

const RELEASE = `update posts set state = 'due', owner = null, reason = $4, in_doubt = $5,
  free_at = case when due_at > $6 then due_at else $6 end
  where ${HELD}`;

const END = `update posts set state = $4, reason = $5 where ${HELD}`;

const STOPPED = `select 1 as stopped from subscriptions
  where team_id = $1 and channel_id = $2 and state = 'stopped'`;

const HEAL = `update posts set state = 'posted', reason = null, message_ts = $3, posted_at = $4
  where id = $1 and channel_id = $2 and state in ('due', 'posting', 'unknown')`;

export function createPostStore(database: Database): PostStore {
  const heartbeats = createHeartbeats(database);
  return {
    now: () => database.now(),
    claim: (request) => claim(database, request),
    record: (held, ts) =>
      database.transaction(async (queries) => {
        const isOurs = (await queries.run(RECORD, [...fence(held), ts, await queries.now()])) === 1;
        // A click on the message may have been faster.
        if (!isOurs) return (await queries.get(POSTED_AS, [held.id, held.teamId, ts])) !== undefined;
        await keepOpen(queries, held.id, ts);
        return true;
      }),
    async release(held, { notBefore, inDoubt, why }) {
      return (await database.run(RELEASE, [...fence(held), why, inDoubt ? 1 : 0, notBefore])) === 1;
    },
    end: (held, { state, reason, stop }, notices) =>
      database.transaction(async (queries) => {
        if ((await queries.run(END, [...fence(held), state, reason])) === 0) return false;
        const told = await withoutKnownStop(queries, held, notices);
        if (stop) {
          const channelId = stop.blame === 'channel' ? held.channelId : null;
          await stopQuizzes(queries, { teamId: held.teamId, channelId }, stop);
        }
        for (const notice of told) await insertPost(queries, notice);
        return true;
      }),
    ...heartbeats,
    async ownerOf(teamId, channelId) {
      const sql = 'select changed_by from subscriptions where team_id = $1 and channel_id = $2';
      return (await database.get<{ changed_by: string }>(sql, [teamId, channelId]))?.changed_by ?? null;
    },
    heal: (postId, channelId, ts) =>
      database.transaction(async (queries) => {
        if ((await queries.run(HEAL, [postId, channelId, ts, await queries.now()])) === 0) return false;
        await keepOpen(queries, postId, ts);
        return true;
      }),
  };
}

function fence({ id, teamId, attempt }: ClaimedPost): [string, string, number] {
  return [id, teamId, attempt];
}

/** Where another post of the channel has stopped its quiz already, its notice tells of all. */
async function withoutKnownStop(
  queries: Queries,
  { teamId, channelId }: ClaimedPost,
  notices: readonly NewPost[],
): Promise<readonly NewPost[]> {
  if (!notices.some(isOfStop)) return notices;
  const isKnown = (await queries.get(STOPPED, [teamId, channelId])) !== undefined;
  return isKnown ? notices.filter((notice) => !isOfStop(notice)) : notices;
}

/** Each turn that finds a candidate without getting it is one in which another replica got it: it comes to an end. */
async function claim(database: Database, request: ClaimRequest): Promise<ClaimedPost | null> {
  const { owner, lease, exceptTeams, exceptReveals = [] } = request;
  const others = [...exceptTeams, ...exceptReveals];
  for (;;) {
    const now = await database.now();
    const row = await database.get<ClaimedRow>(claimSql(request), [now, now + lease, owner, ...others]);
    if (row) return await readable(database, row, now);
    if (!(await database.get(candidateSql(request, 2), [now, ...others]))) return null;
  }
}

/** A post whose content is of no known form (a newer release wrote it) ends here, or it would be claimed for ever. */
async function readable(database: Database, row: ClaimedRow, now: number): Promise<ClaimedPost> {
  try {
    return claimedPost(row, now);
  } catch (error) {
    await database.run(END, [row.id, row.team_id, row.attempt, 'failed', 'unreadable']);
    throw error;
  }
}

/**
 * PostgreSQL waits for another replica's claim of the same row and then looks at the row again, hence the condition
 * twice. A holder that never gave the post back may have sent it.
 */
function claimSql(request: ClaimRequest): string {
  return `update posts set state = 'posting', owner = $3, attempt = attempt + 1, free_at = $2,
      first_try_at = coalesce(first_try_at, $1),
      in_doubt = case when state = 'posting' then 1 else in_doubt end
    where id = (${candidateSql(request, 4)}) and ${OPEN_POST} and free_at <= $1
    returning ${CLAIMED_COLUMNS}`;
}

/** The teams are the parameters from `first` on. */
function candidateSql({ exceptTeams, exceptReveals = [] }: ClaimRequest, first: number): string {
  const teams = places(exceptTeams.length, first);
  const revealing = places(exceptReveals.length, first + exceptTeams.length);
  return `select id from posts where ${OPEN_POST} and free_at <= $1
    ${teams && `and team_id not in (${teams})`}
    ${revealing && `and not (rank = ${POST_RANK.reveal} and team_id in (${revealing}))`}
    order by due_at, rank, id limit 1`;
}

function places(count: number, first: number): string {
  return Array.from({ length: count }, (_, index) => `$${first + index}`).join(', ');
}
