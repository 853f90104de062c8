import type { PracticeStore } from '../quiz/practice/practice-store.ts';
import type { Database } from './database.ts';
import { JOIN_RULINGS } from './rows/ruling-row.ts';

type ReviewRow = { item_id: string; is_right: number; answered_at: number };

const REVIEWS = `select item_id, is_right, answered_at from practice_answers where team_id = $1 and user_id = $2
  union all
  select item_id, case when rulings.choice = submissions.choice then 1 else is_right end, submitted_at
    from submissions join rounds on rounds.id = submissions.round_id ${JOIN_RULINGS}
    where (rulings.kind is null or rulings.kind <> 'void') and submissions.team_id = $1 and submissions.user_id = $2 and item_id is not null
  order by answered_at, item_id`;

/** A button pressed twice is one answer; nobody reads and answers the same question again in that time. */
const ADD = `insert into practice_answers (team_id, user_id, item_id, is_right, answered_at)
  select $1, $2, $3, $4, $5 where not exists (select 1 from practice_answers
    where team_id = $1 and user_id = $2 and item_id = $3 and answered_at > $6)`;
const TWICE_MS = 5_000;

/** A round of which nobody knows whether people saw it keeps its item until it would have been revealed. */
const OPEN_ITEMS = `select distinct item_id from rounds join posts on posts.id = rounds.id
  where rounds.team_id = $1 and revealed_at is null and item_id is not null
    and (state in ('due', 'posting', 'posted') or state = 'unknown' and reveal_at > $2)`;

export function createPracticeStore(database: Database): PracticeStore {
  return {
    async reviews(teamId, userId) {
      const rows = await database.all<ReviewRow>(REVIEWS, [teamId, userId]);
      return rows.map((row) => ({ itemId: row.item_id, right: row.is_right === 1, at: row.answered_at }));
    },
    async addReview(teamId, userId, { itemId, right, at }) {
      await database.run(ADD, [teamId, userId, itemId, right ? 1 : 0, at, at - TWICE_MS]);
    },
    async openItems(teamId) {
      const rows = await database.all<{ item_id: string }>(OPEN_ITEMS, [teamId, await database.now()]);
      return new Set(rows.map(({ item_id }) => item_id));
    },
  };
}
