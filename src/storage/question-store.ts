import type { QuestionLog, Votes } from '../gaps/question-log.ts';
import { DAY } from '../quiz/calendar/local-date.ts';
import type { Database } from './database.ts';

const ADD = `insert into questions
  (team_id, id, user_id, channel_id, asked_by, lang, text, terms, outcome, entry_id, is_near, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (team_id, id) do update set lang = excluded.lang, text = excluded.text, terms = excluded.terms,
    outcome = excluded.outcome, entry_id = excluded.entry_id, is_near = excluded.is_near, opened_id = null`;

/** Whoever asks the same twice finds it after the second time. */
const OPENED = `update questions set opened_id = $1
  where team_id = $2 and id = (
    select id from questions where team_id = $2 and user_id = $3 and asked_at >= $4 and terms = $5
    order by asked_at desc, id desc limit 1)`;

const VOTE = `insert into votes (team_id, question_id, user_id, vote, note, voted_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (team_id, question_id, user_id)
  do update set vote = excluded.vote, note = coalesce(excluded.note, votes.note), voted_at = excluded.voted_at`;

const FORGET_WORDS = [
  'update questions set text = null where text is not null and asked_at < $1',
  'update votes set note = null where note is not null and voted_at < $1',
];
const FORGET_ALL = ['delete from questions where asked_at < $1', 'delete from votes where voted_at < $1'];

export function joinTerms(terms: readonly string[]): string {
  return terms.join(' ');
}

export function createQuestionLog(database: Database): QuestionLog {
  return {
    now: () => database.now(),
    async add(question) {
      const { teamId, id, userId, channelId, askedBy, lang, text, terms } = question;
      const asked = [teamId, id, userId, channelId, askedBy, lang, text, joinTerms(terms)];
      const { outcome, entryId, isNear } = question;
      const now = await database.now();
      await database.run(ADD, [...asked, outcome, entryId, isNear ? 1 : 0, now]);
    },
    async opened({ teamId, userId, terms, entryId }) {
      const since = (await database.now()) - DAY;
      await database.run(OPENED, [entryId, teamId, userId, since, joinTerms(terms)]);
    },
    async purge({ wordsBefore, allBefore }) {
      for (const sql of FORGET_ALL) await database.run(sql, [allBefore]);
      for (const sql of FORGET_WORDS) await database.run(sql, [wordsBefore]);
    },
  };
}

export function createVotes(database: Database): Votes {
  return {
    async vote({ teamId, questionId, user, vote, note }) {
      await database.run(VOTE, [teamId, questionId, user, vote, note ?? null, await database.now()]);
    },
  };
}
