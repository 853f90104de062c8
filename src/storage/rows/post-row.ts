import { type ClaimedPost, type NewPost, POST_RANK } from '../../quiz/posting/post.ts';
import type { Queries } from '../database.ts';
import { parseContent } from '../json/content-json.ts';

/** Whose post may still be sent. Word for word the condition of its indexes. */
export const OPEN_POST = "state in ('due', 'posting')";

export type ClaimedRow = {
  id: string;
  team_id: string;
  channel_id: string;
  content: string;
  due_at: number;
  deadline_at: number;
  attempt: number;
  first_try_at: number;
  in_doubt: number;
};

export const CLAIMED_COLUMNS =
  'id, team_id, channel_id, content, due_at, deadline_at, attempt, first_try_at, in_doubt';

export function claimedPost(row: ClaimedRow, claimedAt: number): ClaimedPost {
  return {
    id: row.id,
    teamId: row.team_id,
    channelId: row.channel_id,
    content: parseContent(row.content, row.id),
    dueAt: row.due_at,
    deadlineAt: row.deadline_at,
    attempt: row.attempt,
    firstTryAt: row.first_try_at,
    inDoubt: row.in_doubt === 1,
    claimedAt,
  };
}

const INSERT = `insert into posts
  (id, kind, team_id, channel_id, content, rank, due_at, deadline_at, free_at, state, reason)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $7, $9, $10)
  on conflict do nothing`;

/** A post of an id that exists stays as it is. With `missed` it is one that is not sent, and why. */
export async function insertPost(
  queries: Queries,
  post: NewPost,
  missed: string | null = null,
): Promise<void> {
  const { id, content, teamId, channelId, dueAt, deadlineAt } = post;
  const { kind } = content;
  const told = [id, kind, teamId, channelId, JSON.stringify(content), POST_RANK[kind], dueAt, deadlineAt];
  await queries.run(INSERT, [...told, missed === null ? 'due' : 'missed', missed]);
}
