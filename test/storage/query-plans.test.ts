import { expect, it } from 'vitest';
import type { AnswerStore } from '../../src/slack/answer-store.ts';
import { createAnswerStore } from '../../src/storage/answer-store.ts';
import { createChannelStore } from '../../src/storage/channel-store.ts';
import type { Database, Queries, SqlValue } from '../../src/storage/database.ts';
import { createLatePosts } from '../../src/storage/late-posts.ts';
import { createSeenStore } from '../../src/storage/seen-store.ts';
import { describeEngines } from '../support/engines.ts';
import type { QuizStores } from '../support/memory-quiz-store.ts';
import { sqlQuizStores } from '../support/quiz-stores.ts';
import { GAP_ROWS, useGaps } from './gap-contract/use-gaps.ts';
import {
  change,
  claimed,
  daily,
  EMPTY_PLAN,
  extra,
  LEASE,
  post,
  postOf,
  START,
} from './quiz-contract/samples.ts';

describeEngines('every query of the stores', (engine) => {
  it('finds its rows by an index', async () => {
    const database = await engine.open(() => START);
    for (const statement of [...MANY, ...GAP_ROWS]) await database.run(statement);
    await database.run('analyze');
    const queries: Query[] = [];
    const watched = recording(database, queries);
    await useAll(sqlQuizStores(watched));
    await createSeenStore(watched).claim('k9');
    await createChannelStore(watched).mode('T1', 'C1');
    await createChannelStore(watched).setMode({
      teamId: 'T1',
      channelId: 'C1',
      mode: 'off',
      changedBy: 'U1',
    });
    await createLatePosts(watched).count('T1', START);
    await useAnswers(createAnswerStore(watched));
    await useGaps(watched);
    const texts = new Map(queries.map((query) => [query.sql, query]));
    expect(texts.size).toBeGreaterThan(70);
    for (const { sql, params } of texts.values()) {
      const plan = await planOf(database, sql, params);
      expect(scansOf(plan), `${sql}\n${plan.join('\n')}`).toEqual([]);
    }
  });
});

interface Query {
  sql: string;
  params: readonly SqlValue[];
}

/** Notes what is asked; the answers are those of the database. */
function recording(database: Database, queries: Query[]): Database {
  const over = (inner: Queries): Queries => {
    const noted = (sql: string, params: readonly SqlValue[] = []): [string, readonly SqlValue[]] => {
      queries.push({ sql, params });
      return [sql, params];
    };
    return {
      now: () => inner.now(),
      all: (...query) => inner.all(...noted(...query)),
      get: (...query) => inner.get(...noted(...query)),
      run: (...query) => inner.run(...noted(...query)),
    };
  };
  return {
    ...over(database),
    engine: database.engine,
    runLightly: over(database).run,
    transaction: (work) => database.transaction((inner) => work(over(inner))),
    close: () => database.close(),
  };
}

/** Each operation of each store, with each of its branches that has a query of its own. */
async function useAll(quiz: QuizStores): Promise<void> {
  const { posts, plans, rounds, subscriptions, standings, practice } = quiz;
  const why = { blame: 'workspace', error: 'token_revoked' } as const;
  await subscriptions.save(change({ nextDueAt: START }), null);
  await subscriptions.save(change({ nextDueAt: START }), 1);
  await plans.dueSubscriptions(START, 10);
  await plans.usedItems('T1', 'C1');
  await plans.owesStandings('T1.C1', '2026-11-23', '2026-11-29', 'w1');
  const [round, missed] = [daily('2026-11-25'), daily('2026-11-24', { item: null })];
  await plans.write(
    { id: 'T1.C1', revision: 2 },
    {
      ...EMPTY_PLAN,
      rounds: [round],
      missed: [{ round: missed, reason: 'away' }],
      posts: [postOf(round)],
      revealOpenBy: START,
    },
  );
  await posts.beat('one', null);
  await posts.wasWatched(START, 1);
  await posts.release(await claimed(quiz), { notBefore: 0, inDoubt: true, why: 'x' });
  await posts.record(await claimed(quiz), 'ts');
  await posts.claim({ owner: 'one', lease: LEASE, exceptTeams: ['T7', 'T8'] });
  await posts.heal(round.id, 'C1', 'ts');
  await posts.ownerOf('T1', 'C1');
  await plans.nextWake();
  await plans.dueReveals(START, 10);
  await rounds.round(round.id);
  const submission = { roundId: round.id, teamId: 'T1', userId: 'U1', choice: 1, isRight: true };
  await rounds.submit(submission);
  await rounds.submit(submission);
  await rounds.choices(round.id);
  await plans.reveal(round, [post('reveal')]);
  await rounds.addExtra(extra('x1'), post('x1'));
  await rounds.lastPosted('T1', 'C1');
  await posts.end(await claimed(quiz), { state: 'failed', reason: 'x', stop: why }, [post('n')]);
  await subscriptions.resumeTeam('T1');
  await subscriptions.stop('T1', 'C1', why);
  await subscriptions.ofChannel('T1', 'C1');
  await subscriptions.ofTeam('T1');
  await standings.rounds('T1', 'C1');
  await standings.submissions('T1', 'C1');
  await standings.hidden('T1');
  await standings.hide('T1', 'U1', true);
  await practice.reviews('T1', 'U1');
  await practice.addReview('T1', 'U1', { itemId: 'i1', right: true, at: START });
  await practice.openItems('T1');
}

async function useAnswers(answers: AnswerStore): Promise<void> {
  const place = { teamId: 'T1', channelId: 'C1' };
  const kept = { by: 'mention', askedBy: 'U1', questionKey: 'k' } as const;
  await answers.save({ ...place, questionTs: '1', messageTs: '2', ...kept });
  await answers.find({ ...place, questionTs: '1' });
  await answers.addPage({ ...place, answerTs: '2', messageTs: '3' });
  await answers.pagesOf({ ...place, answerTs: '2' });
  await answers.removed({ ...place, answerTs: '2' });
}

const NUMBERS = 'with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 3000)';

/** Enough rows that a scan is not cheaper; most of them old. */
const MANY = [
  `${NUMBERS} insert into subscriptions
    (id, team_id, channel_id, state, settings, since, revision, next_due_at, changed_by, created_at, changed_at)
    select 's' || n, 'W' || (n % 100), 'D' || n, 'on', '{}', 1, 1, ${START} + n, 'U1', 1, 1 from numbers`,
  `${NUMBERS} insert into rounds (id, kind, subscription_id, local_date, team_id, channel_id, lang, item_id, item,
      due_at, reveal_at, revealed_at)
    select 'r' || n, 'daily', 's' || n, '2026-11-25', 'W' || (n % 100), 'D' || n, 'en', 'i' || n, '{"question":"long"}',
      n, n, case when n < 2900 then n end from numbers`,
  `${NUMBERS} insert into posts
    (id, kind, team_id, channel_id, content, rank, due_at, deadline_at, free_at, state, message_ts, posted_at)
    select 'r' || n, 'round', 'W' || (n % 100), 'D' || n, '{}', 2, n, n, n, 'posted', 'ts', n from numbers`,
  `${NUMBERS} insert into submissions (round_id, team_id, user_id, choice, is_right, submitted_at)
    select 'r' || n, 'W' || (n % 100), 'V' || n, 1, 0, n from numbers`,
  `${NUMBERS} insert into practice_answers (team_id, user_id, item_id, is_right, answered_at)
    select 'W' || (n % 100), 'V' || n, 'i' || n, 0, n from numbers`,
  `${NUMBERS} insert into people (team_id, user_id, hides) select 'W' || (n % 100), 'V' || n, 1 from numbers`,
  `${NUMBERS} insert into heartbeats (owner, since, last_at) select 'o' || n, n, n from numbers`,
  `${NUMBERS} insert into answers
    (team_id, channel_id, question_ts, message_ts, way, asked_by, question_key, answered_at)
    select 'W' || (n % 100), 'D' || n, 'q' || n, 'm' || n, 'mention', 'V' || n, 'k', ${START} from numbers`,
  `${NUMBERS} insert into answer_pages (team_id, channel_id, answer_ts, message_ts, posted_at)
    select 'W' || (n % 100), 'D' || n, 'm' || n, 'p' || n, ${START} from numbers`,
  `${NUMBERS} insert into seen (key, expires_at) select 'k' || n, n from numbers`,
];

/** PostgreSQL then scans a table only where no index serves. */
const NO_SCANS = 'set local enable_seqscan = off';

function planOf(
  { engine, transaction }: Database,
  sql: string,
  params: readonly SqlValue[],
): Promise<string[]> {
  return transaction(async (queries) => {
    if (engine === 'postgres') await queries.run(NO_SCANS);
    const rows = await queries.all(
      `${engine === 'sqlite' ? 'explain query plan' : 'explain'} ${sql}`,
      params,
    );
    return rows.map((row) => String(row.detail ?? row['QUERY PLAN']));
  });
}

/** A walk along an index of open posts or rounds is short; one through a table is not. */
function scansOf(plan: readonly string[]): string[] {
  return plan.filter((line) => line.includes('Seq Scan') || /^SCAN (?!.*INDEX|\(|CONSTANT|wakes)/.test(line));
}
