import type { AskedBy } from '../gaps/asked-by.ts';
import type { AnswerStore, KeptAnswer } from '../slack/answer-store.ts';
import type { Database } from './database.ts';

const HOUR_MS = 3_600_000;
/** A question that is older is hardly edited any more. */
const KEEP_MS = 30 * 24 * HOUR_MS;

const FIND = `select message_ts, way, asked_by, question_key from answers
  where team_id = $1 and channel_id = $2 and question_ts = $3`;

const SAVE = `insert into answers
  (team_id, channel_id, question_ts, message_ts, way, asked_by, question_key, answered_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (team_id, channel_id, question_ts) do update
  set message_ts = excluded.message_ts, way = excluded.way, asked_by = excluded.asked_by,
    question_key = excluded.question_key, answered_at = excluded.answered_at`;

const ADD_PAGE = `insert into answer_pages (team_id, channel_id, answer_ts, message_ts, posted_at)
  values ($1, $2, $3, $4, $5) on conflict do nothing`;

const PAGES = `select message_ts from answer_pages where team_id = $1 and channel_id = $2 and answer_ts = $3
  order by message_ts`;

const REMOVED =
  'update answers set message_ts = null where team_id = $1 and channel_id = $2 and message_ts = $3';

const DROP_PAGES = 'delete from answer_pages where team_id = $1 and channel_id = $2 and answer_ts = $3';

interface Row {
  [column: string]: string | null;
  message_ts: string | null;
  way: AskedBy;
  asked_by: string;
  question_key: string;
}

/** Remembers across restarts and for all replicas. */
export function createAnswerStore(database: Database, keepMs = KEEP_MS): AnswerStore {
  const purge = purger(database, keepMs);
  return {
    async find(place) {
      const { teamId, channelId, questionTs } = place;
      const row = await database.get<Row>(FIND, [teamId, channelId, questionTs]);
      return row ? { teamId, channelId, questionTs, ...keptOf(row) } : null;
    },
    async save({ teamId, channelId, questionTs, messageTs, by, askedBy, questionKey }) {
      const now = await purge();
      const values = [teamId, channelId, questionTs, messageTs, by, askedBy, questionKey, now];
      await database.run(SAVE, values);
    },
    async addPage({ teamId, channelId, answerTs, messageTs }) {
      await database.run(ADD_PAGE, [teamId, channelId, answerTs, messageTs, await purge()]);
    },
    async pagesOf({ teamId, channelId, answerTs }) {
      const rows = await database.all<{ message_ts: string }>(PAGES, [teamId, channelId, answerTs]);
      return rows.map((row) => row.message_ts);
    },
    async removed({ teamId, channelId, answerTs }) {
      const place = [teamId, channelId, answerTs];
      await database.transaction(async (queries) => {
        await queries.run(REMOVED, place);
        await queries.run(DROP_PAGES, place);
      });
    },
  };
}

/** Forgets what is too old, at most once an hour; tells the time. */
function purger(database: Database, keepMs: number): () => Promise<number> {
  let purgeAt = 0;
  return async () => {
    const now = await database.now();
    if (now < purgeAt) return now;
    purgeAt = now + Math.min(keepMs, HOUR_MS);
    await database.run('delete from answers where answered_at <= $1', [now - keepMs]);
    await database.run('delete from answer_pages where posted_at <= $1', [now - keepMs]);
    return now;
  };
}

function keptOf(row: Row): Pick<KeptAnswer, 'messageTs' | 'by' | 'askedBy' | 'questionKey'> {
  return { messageTs: row.message_ts, by: row.way, askedBy: row.asked_by, questionKey: row.question_key };
}
