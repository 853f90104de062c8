import type { Lang } from '../knowledge/entry.ts';
import type { PersonStore } from '../slack/stores.ts';
import type { Database } from './database.ts';

export function createPersonStore(database: Database): PersonStore {
  return {
    async lang(teamId, userId) {
      const sql = 'select lang from people where team_id = $1 and user_id = $2';
      return (await database.get<{ lang: Lang | null }>(sql, [teamId, userId]))?.lang ?? null;
    },
    async setLang(teamId, userId, lang) {
      await database.run(
        `insert into people (team_id, user_id, hides, lang) values ($1, $2, 0, $3)
         on conflict (team_id, user_id) do update set lang = excluded.lang`,
        [teamId, userId, lang],
      );
    },
  };
}
