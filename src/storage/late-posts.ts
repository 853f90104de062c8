import type { LatePosts } from '../slack/stores.ts';
import type { Database } from './database.ts';
import { OPEN_POST } from './rows/post-row.ts';

export function createLatePosts(database: Database): LatePosts {
  return {
    async count(teamId, dueBefore) {
      const sql = `select count(*) as late from posts where ${OPEN_POST} and due_at < $1 and team_id = $2`;
      return Number((await database.get<{ late: number }>(sql, [dueBefore, teamId]))?.late ?? 0);
    },
  };
}
