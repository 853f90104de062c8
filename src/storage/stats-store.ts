import type { AskedGroup, StatsStore } from '../stats/stats-store.ts';
import type { Database, SqlValue } from './database.ts';
import { JOIN_RULINGS } from './rows/ruling-row.ts';

const ASKED = 'from questions where team_id = $1 and asked_at >= $2 and asked_at < $3';

const IS_OPENED = 'case when opened_id is null then 0 else 1 end';
const GROUPS = `select outcome, asked_by, lang, ${IS_OPENED} as is_opened, count(*) as count ${ASKED}
  group by outcome, asked_by, lang, ${IS_OPENED}`;

const PEOPLE = `select count(distinct user_id) as count ${ASKED}`;

const ENTRIES = `select coalesce(opened_id, entry_id) as entry_id, count(*) as count ${ASKED}
  and (opened_id is not null or outcome = 'found' and entry_id is not null)
  group by coalesce(opened_id, entry_id)`;

const DOWN_VOTES = `select count(*) as count from votes
  where team_id = $1 and voted_at >= $2 and voted_at < $3 and vote = 'down'`;

/** As `wasPosted` in quiz/standings. */
const POSTED = `from rounds join posts on posts.id = rounds.id ${JOIN_RULINGS}`;
const IN_SPAN = `where rounds.team_id = $1 and rounds.due_at >= $2 and rounds.due_at < $3
  and (posts.state = 'posted' or revealed_at is not null) and (rulings.kind is null or rulings.kind <> 'void')`;

const ROUNDS = `select count(*) as count ${POSTED} ${IN_SPAN}`;

/** As `ruledSubmission`. */
const RIGHT = 'case when is_right = 1 or rulings.choice = submissions.choice then 1 else 0 end';
const SUBMISSIONS = `select count(*) as answers, count(distinct user_id) as people, coalesce(sum(${RIGHT}), 0) as right_ones
  ${POSTED} join submissions on submissions.round_id = rounds.id ${IN_SPAN}`;

const TEAMS = 'select team_id from questions union select team_id from rounds order by team_id';

type GroupRow = Pick<AskedGroup, 'outcome' | 'lang'> & {
  asked_by: AskedGroup['askedBy'];
  is_opened: number;
  count: number;
};
type EntryRow = { entry_id: string; count: number };
type SubmissionsRow = { answers: number; people: number; right_ones: number };

export function createStatsStore(database: Database): StatsStore {
  const countOf = async (sql: string, params: readonly SqlValue[]) =>
    Number((await database.get<{ count: number }>(sql, params))?.count ?? 0);
  return {
    now: () => database.now(),
    async teams() {
      return (await database.all<{ team_id: string }>(TEAMS)).map(({ team_id }) => team_id);
    },
    async asked(teamId, { from, to }) {
      const params = [teamId, from, to];
      const entries = await database.all<EntryRow>(ENTRIES, params);
      return {
        groups: (await database.all<GroupRow>(GROUPS, params)).map(askedGroup),
        people: await countOf(PEOPLE, params),
        downVotes: await countOf(DOWN_VOTES, params),
        entries: new Map(entries.map(({ entry_id, count }) => [entry_id, Number(count)])),
      };
    },
    async quiz(teamId, { from, to }) {
      const params = [teamId, from, to];
      const row = await database.get<SubmissionsRow>(SUBMISSIONS, params);
      return {
        rounds: await countOf(ROUNDS, params),
        people: Number(row?.people ?? 0),
        answers: Number(row?.answers ?? 0),
        right: Number(row?.right_ones ?? 0),
      };
    },
  };
}

function askedGroup({ outcome, asked_by: askedBy, lang, is_opened, count }: GroupRow): AskedGroup {
  return { outcome, askedBy, lang, isOpened: is_opened === 1, count: Number(count) };
}
