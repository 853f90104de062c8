import type { SeenStore } from '../slack/seen.ts';
import type { Database } from './database.ts';

const MINUTE_MS = 60_000;
/** Slack repeats a delayed event for a day. */
const KEEP_MS = 48 * 60 * MINUTE_MS;

const CLAIM = `insert into seen (key, expires_at) values ($1, $2)
  on conflict (key) do update set expires_at = excluded.expires_at where seen.expires_at <= $3`;

/** More than Slack's ceiling of 30,000 events an hour adds in a minute, and little enough to hold nobody up. */
const PURGE = `delete from seen where key in
  (select key from seen where expires_at <= $1 order by expires_at limit 2000)`;

/**
 * Remembers across restarts and for all replicas; forgets a key after two days. Every event waits for it: so it waits
 * for no disk, and a power cut may cost the last seconds.
 */
export function createSeenStore(database: Database, keepMs = KEEP_MS): SeenStore {
  let purgeAt = 0;
  return {
    async claim(key) {
      const now = await database.now();
      if (now >= purgeAt) {
        purgeAt = now + Math.min(keepMs, MINUTE_MS);
        await database.runLightly(PURGE, [now]);
      }
      return (await database.runLightly(CLAIM, [key, now + keepMs, now])) === 1;
    },
  };
}
