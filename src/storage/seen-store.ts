import type { SeenStore } from '../slack/seen.ts';
import type { Database } from './database.ts';

const HOUR_MS = 3_600_000;
/** Slack repeats a delayed event for a day. */
const KEEP_MS = 48 * HOUR_MS;

/** Remembers across restarts and for all replicas; forgets a key after two days. */
export function createSeenStore(database: Database, keepMs = KEEP_MS): SeenStore {
  let purgeAt = 0;
  return {
    async claim(key) {
      const now = await database.now();
      if (now >= purgeAt) {
        await database.run('delete from seen where expires_at <= $1', [now]);
        purgeAt = now + Math.min(keepMs, HOUR_MS);
      }
      const claimed = await database.run(
        `insert into seen (key, expires_at) values ($1, $2)
         on conflict (key) do update set expires_at = excluded.expires_at where seen.expires_at <= $3`,
        [key, now + keepMs, now],
      );
      return claimed === 1;
    },
  };
}
