import type { Suggestion, SuggestionStore } from '../gaps/suggestion-store.ts';
import { growRevision } from './addition-store.ts';
import type { Database } from './database.ts';
import { parseItem } from './json/item-json.ts';
import { insertPost } from './rows/post-row.ts';

type SuggestionRow = { id: string; item: string; suggested_by: string };

const SUGGEST = `insert into suggestions (team_id, id, item, state, suggested_by, suggested_at)
  values ($1, $2, $3, 'waiting', $4, $5) on conflict do nothing`;

const WAITING = `select id, item, suggested_by from suggestions
  where team_id = $1 and state = 'waiting' order by suggested_at, id`;

const DECIDE = `update suggestions set state = $3, reason = $4, decided_by = $5, decided_at = $6
  where team_id = $1 and id = $2 and state = 'waiting'
  returning id, item, suggested_by`;

export function createSuggestionStore(database: Database): SuggestionStore {
  return {
    suggest: (teamId, item, by, notices) =>
      database.transaction(async (queries) => {
        const values = [teamId, item.id, JSON.stringify(item), by, await queries.now()];
        if ((await queries.run(SUGGEST, values)) === 0) return;
        for (const notice of notices) await insertPost(queries, notice);
      }),
    async waiting(teamId) {
      return (await database.all<SuggestionRow>(WAITING, [teamId])).map(suggestionOf);
    },
    decide: (teamId, id, decision, by) =>
      database.transaction(async (queries) => {
        const reason = decision.kind === 'refused' ? decision.reason : null;
        const params = [teamId, id, decision.kind, reason, by, await queries.now()];
        const row = await queries.get<SuggestionRow>(DECIDE, params);
        if (row && decision.kind === 'accepted') await growRevision(queries, teamId);
        return row ? suggestionOf(row) : null;
      }),
  };
}

function suggestionOf({ id, item, suggested_by: suggestedBy }: SuggestionRow): Suggestion {
  return { id, item: parseItem(item, id), suggestedBy };
}
