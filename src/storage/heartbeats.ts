import type { PostStore } from '../quiz/posting/post-store.ts';
import type { Database } from './database.ts';

const HOUR_MS = 3_600_000;

/** Without the value that this replica wrote last, the database was restored: nothing shows that it was watched. */
const BEAT = `insert into heartbeats (owner, since, last_at) values ($1, $2, $2)
  on conflict (owner) do update set last_at = excluded.last_at,
    since = case when heartbeats.last_at = $3 then heartbeats.since else excluded.since end`;

/** The part of the post store that tells late posts from those that waited in the queue of a living scheduler. */
export function createHeartbeats(database: Database): Pick<PostStore, 'beat' | 'wasWatched'> {
  let purgeAt = 0;
  return {
    async beat(owner, previous) {
      const now = await database.now();
      await database.run(BEAT, [owner, now, previous]);
      if (now >= purgeAt) {
        await database.run('delete from heartbeats where last_at < $1', [now - HOUR_MS]);
        purgeAt = now + HOUR_MS;
      }
      return now;
    },
    async wasWatched(dueAt, gap) {
      const sql = 'select 1 as alive from heartbeats where since <= $1 and last_at >= $2 limit 1';
      return (await database.get(sql, [dueAt, (await database.now()) - gap])) !== undefined;
    },
  };
}
