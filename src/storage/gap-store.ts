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

const DOWNS = `(select count(*) from votes
  where votes.team_id = questions.team_id and votes.question_id = questions.id and votes.vote = 'down')`;

const ASKED = `select id, user_id, text, lang, terms, outcome, entry_id, is_near, opened_id, ${DOWNS} as downs, asked_at
  from questions
  where team_id = $1 and asked_at >= $2 and settled is null and (outcome <> 'found' or ${DOWNS} > 0)
  order by asked_at, id`;

const SETTLE = 'update questions set settled = $1 where team_id = $2 and id = $3';

export function createGapStore(database: Database): GapStore {
  return {
    now: () => database.now(),
    async asked(teamId, since) {
      return (await database.all<AskedRow>(ASKED, [teamId, since])).map(askedQuestion);
    },
    settle: (teamId, questionIds, how) =>
      database.transaction(async (queries) => {
        for (const id of questionIds) await queries.run(SETTLE, [how, teamId, id]);
      }),
  };
}

function askedQuestion(row: AskedRow): AskedQuestion {
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
    askedAt: row.asked_at,
  };
}
