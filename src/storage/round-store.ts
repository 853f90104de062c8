import type { NewSubmission, RoundStore, SubmitOutcome } from '../quiz/round/round-store.ts';
import type { Database, Queries } from './database.ts';
import { insertPost } from './rows/post-row.ts';
import { insertRound, type RoundRow, roundOf, SELECT_ROUND } from './rows/round-row.ts';

const LAST_POSTED = `${SELECT_ROUND}
  where rounds.team_id = $1 and rounds.channel_id = $2 and posts.state = 'posted'
  order by rounds.due_at desc, rounds.id desc limit 1`;

const CHOICE = 'select choice from submissions where round_id = $1 and user_id = $2';

const CHOICES = 'select choice from submissions where round_id = $1 order by submitted_at, user_id';

/** A round that does not exist takes nothing. */
const SUBMIT = `insert into submissions (round_id, team_id, user_id, choice, is_right, submitted_at)
  select id, team_id, $3, $4, $5, $6 from rounds where id = $1 and team_id = $2
  on conflict do nothing`;

const COUNT = `update rounds set answered = answered + 1 where id = $1 and team_id = $2 and revealed_at is null
  returning answered`;

/** Undoes a submission that came with the reveal. */
class RoundClosedError extends Error {
  override name = 'RoundClosedError' as const;
}

export function createRoundStore(database: Database): RoundStore {
  return {
    now: () => database.now(),
    async round(id) {
      const row = await database.get<RoundRow>(`${SELECT_ROUND} where rounds.id = $1`, [id]);
      return row ? roundOf(row) : null;
    },
    choiceOf: (roundId, userId) => choiceOf(database, roundId, userId),
    submit: (submission) => submit(database, submission),
    async choices(roundId) {
      return (await database.all<{ choice: number }>(CHOICES, [roundId])).map(({ choice }) => choice);
    },
    addExtra: (round, post) =>
      database.transaction(async (queries) => {
        if (!(await insertRound(queries, round))) return false;
        await insertPost(queries, post);
        return true;
      }),
    async lastPosted(teamId, channelId) {
      const row = await database.get<RoundRow>(LAST_POSTED, [teamId, channelId]);
      return row ? roundOf(row) : null;
    },
  };
}

async function choiceOf(queries: Queries, roundId: string, userId: string): Promise<number | null> {
  return (await queries.get<{ choice: number }>(CHOICE, [roundId, userId]))?.choice ?? null;
}

async function submit(database: Database, submission: NewSubmission): Promise<SubmitOutcome> {
  const { roundId, teamId, userId, choice, isRight } = submission;
  try {
    return await database.transaction(async (queries) => {
      const at = await queries.now();
      const made = await queries.run(SUBMIT, [roundId, teamId, userId, choice, isRight ? 1 : 0, at]);
      if (made === 0) {
        const earlier = await choiceOf(queries, roundId, userId);
        return earlier === null ? { kind: 'closed' } : { kind: 'already', choice: earlier };
      }
      // Last, because the round's row is what all who answer at once wait for.
      const counted = await queries.get<{ answered: number }>(COUNT, [roundId, teamId]);
      if (!counted) throw new RoundClosedError();
      return { kind: 'recorded', answered: counted.answered };
    });
  } catch (error) {
    if (error instanceof RoundClosedError) return { kind: 'closed' };
    throw error;
  }
}
