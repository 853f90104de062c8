import type { Database } from '../../src/storage/database.ts';

/** A row of the person U1 in every table of a workspace; `:team` stands for it. */
const ROWS = [
  `insert into subscriptions (id, team_id, channel_id, state, settings, since, revision, changed_by, created_at, changed_at)
    values (':team.C1', ':team', 'C1', 'off', '{}', 1, 1, 'U1', 1, 1)`,
  `insert into rounds (id, kind, local_date, team_id, channel_id, lang, due_at, reveal_at, answered)
    values (':team.r1', 'extra', '2026-11-25', ':team', 'C1', 'en', 1, 2, 1)`,
  `insert into submissions (round_id, team_id, user_id, choice, is_right, submitted_at)
    values (':team.r1', ':team', 'U1', 1, 0, 7)`,
  "insert into challenges values (':team.r1', ':team', 'U1', 'no', 1)",
  "insert into rulings values (':team.r1', ':team', 'void', null, 'U1', 1)",
  `insert into posts (id, kind, team_id, channel_id, content, rank, due_at, deadline_at, free_at, state)
    values (':team.n1', 'notice', ':team', 'U1', '{}', 3, 1, 2, 1, 'due')`,
  "insert into practice_answers values (':team', 'U1', 'i1', 1, 1)",
  "insert into people (team_id, user_id, hides) values (':team', 'U1', 1)",
  "insert into channels values (':team', 'C1', 'off', 'U1', 1)",
  "insert into answers values (':team', 'C1', '1.0', '1.1', 'mention', 'U1', 'k', 1)",
  "insert into answer_pages values (':team', 'C1', '1.1', '1.2', 1)",
  "insert into installations values (':team', ':team', null, null, 'x', 1)",
  `insert into questions (team_id, id, user_id, channel_id, asked_by, lang, text, terms, outcome, is_near, asked_at)
    values (':team', 'q1', 'U1', 'C1', 'mention', 'en', 'x', 'x', 'nothing', 0, 1)`,
  "insert into votes values (':team', 'q1', 'U1', 'down', 'no', 1)",
  "insert into additions values (':team', 1)",
  "insert into aliases values (':team', 'e1', 'x', 'en', 'U1', 1)",
  "insert into drafts values (':team', 'd1', 'en', '# x', 'U1', 1)",
  "insert into suggestions values (':team', 's1', '{}', 'waiting', 'U1', 1, null, null, null)",
  "insert into suggestions values (':team', 's2', '{}', 'accepted', 'U1', 1, 'U1', 2, null)",
  "insert into digests values (':team', 'C1', 'en', 'UTC', 1, 'U1', 1)",
];

export async function fillEveryTable(database: Database, team: string): Promise<void> {
  for (const sql of ROWS) await database.run(sql.replaceAll(':team', team));
}
