import type { PlayedRound } from '../quiz/standings/played.ts';
import { ruledRound, ruledSubmission } from '../quiz/standings/ruling.ts';
import type { StandingsStore } from '../quiz/standings/standings-store.ts';
import type { Database } from './database.ts';
import { type RoundStateRow, roundState } from './rows/round-row.ts';
import { JOIN_RULINGS, RULING_COLUMNS, type RulingRow, rulingOf } from './rows/ruling-row.ts';

type PlayedRow = RoundStateRow & RulingRow & { id: string; local_date: string; kind: PlayedRound['kind'] };

const ROUNDS = `select rounds.id, local_date, rounds.kind, revealed_at, state, in_doubt, ${RULING_COLUMNS}
  from rounds join posts on posts.id = rounds.id ${JOIN_RULINGS}
  where rounds.team_id = $1 and rounds.channel_id = $2 order by rounds.due_at, rounds.id`;

type SubmissionRow = RulingRow & { round_id: string; user_id: string; is_right: number; choice: number };

const SUBMISSIONS = `select submissions.round_id, user_id, is_right, submissions.choice, ${RULING_COLUMNS}
  from rounds join submissions on submissions.round_id = rounds.id ${JOIN_RULINGS}
  where rounds.team_id = $1 and rounds.channel_id = $2 order by submitted_at, submissions.round_id, user_id`;

const HIDE = `insert into people (team_id, user_id, hides) values ($1, $2, $3)
  on conflict (team_id, user_id) do update set hides = excluded.hides`;

export function createStandingsStore(database: Database): StandingsStore {
  return {
    async rounds(teamId, channelId) {
      const rows = await database.all<PlayedRow>(ROUNDS, [teamId, channelId]);
      return rows.map((row) => {
        const round = { id: row.id, date: row.local_date, kind: row.kind, state: roundState(row) };
        return ruledRound(round, rulingOf(row));
      });
    },
    async submissions(teamId, channelId) {
      const rows = await database.all<SubmissionRow>(SUBMISSIONS, [teamId, channelId]);
      return rows.map(({ round_id: roundId, user_id: userId, is_right, choice, ...row }) => {
        return ruledSubmission({ roundId, userId, right: is_right === 1, choice }, rulingOf(row));
      });
    },
    async hidden(teamId) {
      const sql = 'select user_id from people where team_id = $1 and hides = 1';
      const rows = await database.all<{ user_id: string }>(sql, [teamId]);
      return new Set(rows.map(({ user_id }) => user_id));
    },
    async hide(teamId, userId, hides) {
      await database.run(HIDE, [teamId, userId, hides ? 1 : 0]);
    },
  };
}
