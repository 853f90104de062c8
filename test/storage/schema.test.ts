import { expect, it } from 'vitest';
import type { Database, SqlValue } from '../../src/storage/database.ts';
import { isUniqueViolation } from '../../src/storage/errors.ts';
import { describeEngines, type EngineUnderTest } from '../support/engines.ts';

const SUBSCRIBE = `insert into subscriptions
  (id, team_id, channel_id, local_time, zone, weekdays, lang, reveal, state, next_due_at, updated_by, created_at, updated_at)
  values ($1, 'T1', $2, '09:30', 'Asia/Shanghai', '12345', 'en', 'next', 'on', 5, 'U1', 1, 1)`;
const DAILY = `insert into rounds
  (id, kind, subscription_id, local_date, team_id, channel_id, lang, state, due_at, deadline_at)
  values ($1, 'daily', 's1', $2, 'T1', 'C1', 'en', 'due', 1, 2)`;
const EXTRA = `insert into rounds (id, kind, team_id, channel_id, lang, state, due_at, deadline_at)
  values ($1, 'extra', 'T1', 'C1', 'en', 'due', 1, 2)`;
const CLAIM = `insert into claims (task, subject, attempt, owner, lease_until, first_try_at)
  values ('post', $1, 1, $2, $3, $4)
  on conflict (task, subject) do update
    set attempt = claims.attempt + 1, owner = excluded.owner, lease_until = excluded.lease_until
    where claims.lease_until <= $4
  returning attempt, first_try_at`;
const SUBMIT = `insert into submissions (round_id, user_id, choice, is_right, submitted_at)
  values ($1, $2, $3, $4, $5) on conflict do nothing`;

async function openQuiz(engine: EngineUnderTest): Promise<Database> {
  const database = await engine.open();
  await database.run(SUBSCRIBE, ['s1', 'C1']);
  await database.run(DAILY, ['r1', '2026-11-25']);
  return database;
}

describeEngines('the schema', (engine) => {
  it('has one subscription a channel, and one daily round a local date', async () => {
    const database = await openQuiz(engine);
    await expect(database.run(SUBSCRIBE, ['s2', 'C1'])).rejects.toSatisfy(isUniqueViolation);
    await expect(database.run(DAILY, ['r2', '2026-11-25'])).rejects.toSatisfy(isUniqueViolation);
    expect(await database.run(DAILY, ['r2', '2026-11-26'])).toBe(1);
  });

  it('has as many extra rounds as wanted, and none between the kinds', async () => {
    const database = await openQuiz(engine);
    await database.run(EXTRA, ['x1']);
    await database.run(EXTRA, ['x2']);
    await expect(database.run("update rounds set kind = 'extra' where id = 'r1'")).rejects.toThrow('(check)');
    await expect(database.run("update rounds set kind = 'daily' where id = 'x1'")).rejects.toThrow('(check)');
  });

  it('gives a claim to one of ten, and to the next when its lease is over', async () => {
    const database = await openQuiz(engine);
    const claim = (owner: string, now: number) => database.get(CLAIM, ['r1', owner, now + 90, now]);
    const claims = await Promise.all(Array.from({ length: 10 }, (_, n) => claim(`replica ${n}`, 1000)));
    expect(claims.filter(Boolean)).toEqual([{ attempt: 1, first_try_at: 1000 }]);
    expect(await claim('late', 1089)).toBeUndefined();
    expect(await claim('next', 1090)).toEqual({ attempt: 2, first_try_at: 1000 });
  });

  it('keeps the first choice of a person who clicks ten times at once', async () => {
    const database = await openQuiz(engine);
    const clicks = Array.from({ length: 10 }, (_, n) => database.run(SUBMIT, ['r1', 'U1', n, 0, 7]));
    const written = await Promise.all(clicks);
    const [row] = await database.all('select choice from submissions');
    expect(written.filter((count) => count === 1)).toHaveLength(1);
    expect(row).toEqual({ choice: written.indexOf(1) });
  });

  it('refuses a submission to a round that does not exist, and drops those of a round that goes', async () => {
    const database = await openQuiz(engine);
    await expect(database.run(SUBMIT, ['none', 'U1', 1, 0, 7])).rejects.toThrow('(foreign-key)');
    await database.run(SUBMIT, ['r1', 'U1', 1, 0, 7]);
    await database.run('delete from rounds');
    expect(await database.all('select user_id from submissions')).toEqual([]);
  });

  it('has an index for every query of a click and of the scheduler', async () => {
    const database = await engine.open();
    for (const statement of MANY) await database.run(statement);
    await database.run('analyze');
    const index =
      engine.name === 'SQLite' ? /SEARCH \w+ USING .*INDEX/ : /Index (Only )?Scan|Bitmap Index Scan/;
    for (const [sql, params] of QUERIES) {
      const plan = await planOf(database, sql, params);
      expect(plan, sql).toMatch(index);
      expect(plan, sql).not.toMatch(/SCAN|Seq Scan/);
    }
  });
});

const QUERIES: [string, SqlValue[]][] = [
  ['select state, item from rounds where id = $1', ['r9']],
  ['select choice from submissions where round_id = $1 and user_id = $2', ['r9', 'U9']],
  ['select is_right from submissions where user_id = $1', ['U9']],
  ['select id from subscriptions where team_id = $1 and channel_id = $2', ['T1', 'C9']],
  ['select id from subscriptions where next_due_at <= $1 order by next_due_at limit 10', [9]],
  ["select id from rounds where state in ('due', 'posting') and due_at <= $1", [9]],
  ["select id from rounds where state = 'posted' and reveal_at <= $1", [9]],
  ['select item_id from rounds where team_id = $1 and channel_id = $2 and due_at > $3', ['T1', 'C9', 9]],
  ['select attempt from claims where task = $1 and subject = $2', ['post', 'r9']],
  ['select key from seen where key = $1', ['k9']],
  ['delete from seen where expires_at <= $1', [9]],
];

const NUMBERS = 'with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 3000)';

/** Enough rows that a scan is not cheaper; most of them old. */
const MANY = [
  `${NUMBERS} insert into subscriptions
    (id, team_id, channel_id, local_time, zone, weekdays, lang, reveal, state, next_due_at, updated_by, created_at, updated_at)
    select 's' || n, 'T1', 'C' || n, '09:30', 'UTC', '12345', 'en', 'next', 'on', n, 'U1', 1, 1 from numbers`,
  `${NUMBERS} insert into rounds
    (id, kind, subscription_id, local_date, team_id, channel_id, lang, item, state, due_at, deadline_at, reveal_at)
    select 'r' || n, 'daily', 's' || n, '2026-11-25', 'T1', 'C' || n, 'en', '{"question":"a long one"}',
      case when n < 10 then 'due' when n < 20 then 'posted' else 'revealed' end, n, n, n from numbers`,
  `${NUMBERS} insert into claims (task, subject, attempt, owner, lease_until, first_try_at)
    select 'post', 'r' || n, 1, 'one', n, n from numbers`,
  `${NUMBERS} insert into submissions (round_id, user_id, choice, is_right, submitted_at)
    select 'r' || n, 'U' || n, 1, 0, n from numbers`,
  `${NUMBERS} insert into seen (key, expires_at) select 'k' || n, n from numbers`,
];

async function planOf(database: Database, sql: string, params: SqlValue[]): Promise<string> {
  const explain = database.engine === 'sqlite' ? 'explain query plan' : 'explain';
  const rows = await database.all(`${explain} ${sql}`, params);
  return rows.map((row) => row.detail ?? row['QUERY PLAN']).join('\n');
}
