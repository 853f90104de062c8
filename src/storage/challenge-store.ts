import type { ChallengeStore, OpenChallenge } from '../quiz/challenge/challenge-store.ts';
import type { Database } from './database.ts';
import { insertPost } from './rows/post-row.ts';

const RULED = 'select kind from rulings where round_id = $1';

const KNOWN = 'select round_id from challenges where round_id = $1 and user_id = $2';

const ADD = `insert into challenges (round_id, team_id, user_id, reason, made_at) values ($1, $2, $3, $4, $5)
  on conflict (round_id, user_id) do update set reason = excluded.reason`;

const OPEN = `select round_id, reason from challenges
  where team_id = $1 and not exists (select 1 from rulings where rulings.round_id = challenges.round_id)
  order by made_at, round_id, user_id`;

const RULE = `insert into rulings (round_id, team_id, kind, choice, ruled_by, ruled_at)
  select id, team_id, $3, $4, $5, $6 from rounds where id = $1 and team_id = $2 and revealed_at is not null
  on conflict do nothing`;

export function createChallengeStore(database: Database): ChallengeStore {
  return {
    now: () => database.now(),
    add: ({ teamId, roundId, userId, reason }, notices) =>
      database.transaction(async (queries) => {
        if (await queries.get(RULED, [roundId])) return 'ruled';
        const isKnown = (await queries.get(KNOWN, [roundId, userId])) !== undefined;
        await queries.run(ADD, [roundId, teamId, userId, reason, await queries.now()]);
        for (const notice of notices) await insertPost(queries, notice);
        return isKnown ? 'again' : 'added';
      }),
    async open(teamId) {
      const rows = await database.all<{ round_id: string; reason: string }>(OPEN, [teamId]);
      const byRound = new Map<string, OpenChallenge>();
      for (const { round_id: roundId, reason } of rows) {
        const challenge = byRound.get(roundId) ?? { roundId, reasons: [] };
        challenge.reasons.push(reason);
        byRound.set(roundId, challenge);
      }
      return [...byRound.values()];
    },
    async rule({ teamId, roundId }, ruling, by) {
      const choice = ruling.kind === 'also-right' ? ruling.choice : null;
      const now = await database.now();
      return (await database.run(RULE, [roundId, teamId, ruling.kind, choice, by, now])) === 1;
    },
  };
}
