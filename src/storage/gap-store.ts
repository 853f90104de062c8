import type { AskedQuestion } from '../gaps/gap-board.ts';
import type { GapStore } from '../gaps/gap-store.ts';
import type { Database } from './database.ts';

type AskedRow = {
  id: string;
  user_id: string;
  text: string | null;
  lang: AskedQuestion['lang'];
  terms: string;
  outcome: AskedQuestion['outcome'];
  entry_id: string | null;
  is_near: number;
  opened_id: string | null;
  downs: number;
  asked_at: number;
};

type NoteRow = { id: string; note: string };

const DOWNS = `(select count(*) from votes
  where votes.team_id = questions.team_id and votes.question_id = questions.id and votes.vote = 'down')`;

const ASKED = `select id, user_id, text, lang, terms, outcome, entry_id, is_near, opened_id, ${DOWNS} as downs, asked_at
  from questions
  where team_id = $1 and asked_at >= $2 and settled is null and (outcome <> 'found' or ${DOWNS} > 0)
  order by asked_at, id`;

const NOTES = `select votes.question_id as id, votes.note
  from questions join votes on votes.team_id = questions.team_id and votes.question_id = questions.id
  where questions.team_id = $1 and questions.asked_at >= $2 and questions.settled is null
    and votes.vote = 'down' and votes.note is not null
  order by votes.voted_at desc, votes.user_id`;

const SETTLE = 'update questions set settled = $1 where team_id = $2 and id = $3';

export function createGapStore(database: Database): GapStore {
  return {
    now: () => database.now(),
    async asked(teamId, since) {
      const rows = await database.all<AskedRow>(ASKED, [teamId, since]);
      const noted = await database.all<NoteRow>(NOTES, [teamId, since]);
      const notes = new Map<string, string[]>();
      for (const { id, note } of noted) notes.set(id, [...(notes.get(id) ?? []), note]);
      return rows.map((row) => askedQuestion(row, notes.get(row.id) ?? []));
    },
    settle: (teamId, questionIds, how) =>
      database.transaction(async (queries) => {
        for (const id of questionIds) await queries.run(SETTLE, [how, teamId, id]);
      }),
  };
}

function askedQuestion(row: AskedRow, notes: readonly string[]): AskedQuestion {
  return {
    id: row.id,
    userId: row.user_id,
    text: row.text,
    lang: row.lang,
    terms: row.terms.split(' ').filter(Boolean),
    outcome: row.outcome,
    entryId: row.entry_id,
    isNear: row.is_near === 1,
    openedId: row.opened_id,
    downs: Number(row.downs),
    notes,
    askedAt: row.asked_at,
  };
}
