import type { Digest, DigestStore } from '../gaps/digest.ts';
import type { Database } from './database.ts';
import { insertPost } from './rows/post-row.ts';

type DigestRow = {
  team_id: string;
  channel_id: string;
  lang: Digest['lang'];
  zone: string;
  next_due_at: number;
  changed_by: string;
};

const SELECT = 'select team_id, channel_id, lang, zone, next_due_at, changed_by from digests';

const SAVE = `insert into digests (team_id, channel_id, lang, zone, next_due_at, changed_by, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (team_id) do update set channel_id = excluded.channel_id, lang = excluded.lang, zone = excluded.zone,
    next_due_at = excluded.next_due_at, changed_by = excluded.changed_by, changed_at = excluded.changed_at`;

/** The due time is the fence: another replica, or a person, has moved it on. */
const MOVE =
  'update digests set next_due_at = $1 where team_id = $2 and next_due_at = $3 and channel_id = $4';

export function createDigestStore(database: Database): DigestStore {
  return {
    now: () => database.now(),
    async ofTeam(teamId) {
      const row = await database.get<DigestRow>(`${SELECT} where team_id = $1`, [teamId]);
      return row ? digestOf(row) : null;
    },
    async save({ teamId, channelId, lang, zone, nextDueAt, changedBy }) {
      const now = await database.now();
      await database.run(SAVE, [teamId, channelId, lang, zone, nextDueAt, changedBy, now]);
    },
    async remove(teamId) {
      return (await database.run('delete from digests where team_id = $1', [teamId])) === 1;
    },
    async due(now, limit) {
      const sql = `${SELECT} where next_due_at <= $1 order by next_due_at, team_id limit $2`;
      return (await database.all<DigestRow>(sql, [now, limit])).map(digestOf);
    },
    owe: (digest, post, nextDueAt) =>
      database.transaction(async (queries) => {
        const { teamId, channelId } = digest;
        const moved = await queries.run(MOVE, [nextDueAt, teamId, digest.nextDueAt, channelId]);
        if (moved === 1) await insertPost(queries, post);
      }),
    async nextDue() {
      const sql = 'select min(next_due_at) as due from digests';
      return (await database.get<{ due: number | null }>(sql))?.due ?? null;
    },
  };
}

function digestOf(row: DigestRow): Digest {
  return {
    teamId: row.team_id,
    channelId: row.channel_id,
    lang: row.lang,
    zone: row.zone,
    nextDueAt: row.next_due_at,
    changedBy: row.changed_by,
  };
}
