import type { NewRound, Round } from '../../quiz/round/round.ts';
import type { RoundState } from '../../quiz/standings/played.ts';
import type { Queries } from '../database.ts';
import { parseItem } from '../json/item-json.ts';

/** What tells the state of a round: it is stored with its post. */
export type RoundStateRow = {
  revealed_at: number | null;
  state: Exclude<RoundState, 'revealed'>;
  in_doubt: number;
};

export type RoundRow = RoundStateRow & {
  id: string;
  kind: Round['kind'];
  subscription_id: string | null;
  local_date: string;
  team_id: string;
  channel_id: string;
  lang: Round['language'];
  item: string | null;
  due_at: number;
  reveal_at: number;
  answered: number;
  reason: string | null;
  message_ts: string | null;
  posted_at: number | null;
};

export const SELECT_ROUND = `select rounds.id, rounds.kind, subscription_id, local_date, rounds.team_id,
  rounds.channel_id, lang, item, rounds.due_at, reveal_at, revealed_at, answered, state, reason, in_doubt, message_ts,
  posted_at
  from rounds join posts on posts.id = rounds.id`;

export function roundOf(row: RoundRow): Round {
  const state = roundState(row);
  return {
    id: row.id,
    kind: row.kind,
    subscriptionId: row.subscription_id,
    date: row.local_date,
    teamId: row.team_id,
    channelId: row.channel_id,
    language: row.lang,
    item: row.item === null ? null : parseItem(row.item, row.id),
    dueAt: row.due_at,
    revealAt: row.reveal_at,
    state,
    // While it is open, a post's reason is that of the last try.
    reason: state === 'missed' || state === 'unknown' || state === 'failed' ? row.reason : null,
    messageTs: row.message_ts,
    postedAt: row.posted_at,
    revealedAt: row.revealed_at,
    answered: row.answered,
  };
}

/** A post that was given back in doubt is free again, but people may have seen it. */
export function roundState({ revealed_at, state, in_doubt }: RoundStateRow): RoundState {
  if (revealed_at !== null) return 'revealed';
  return state === 'due' && in_doubt === 1 ? 'posting' : state;
}

const INSERT = `insert into rounds
  (id, kind, subscription_id, local_date, team_id, channel_id, lang, item_id, item, due_at, reveal_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict do nothing`;

/** False if there is one of its id or local date. */
export async function insertRound(queries: Queries, round: NewRound): Promise<boolean> {
  const { id, kind, subscriptionId, date, teamId, channelId, language, item, dueAt, revealAt } = round;
  const asked = [item?.id ?? null, item && JSON.stringify(item)];
  const place = [id, kind, subscriptionId, date, teamId, channelId, language];
  return (await queries.run(INSERT, [...place, ...asked, dueAt, revealAt])) === 1;
}
