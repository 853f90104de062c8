import { expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { isUniqueViolation } from '../../src/storage/errors.ts';
import { describeEngines, type EngineUnderTest } from '../support/engines.ts';

const SUBSCRIBE = `insert into subscriptions
  (id, team_id, channel_id, state, settings, since, revision, next_due_at, changed_by, created_at, changed_at)
  values ($1, 'T1', $2, 'on', '{}', 1, 1, 5, 'U1', 1, 1)`;
const DAILY = `insert into rounds
  (id, kind, subscription_id, local_date, team_id, channel_id, lang, due_at, reveal_at)
  values ($1, 'daily', 's1', $2, 'T1', 'C1', 'en', 1, 2)`;
const EXTRA = `insert into rounds (id, kind, local_date, team_id, channel_id, lang, due_at, reveal_at)
  values ($1, 'extra', '2026-11-25', 'T1', 'C1', 'en', 1, 2)`;
const POST = `insert into posts (id, kind, team_id, channel_id, content, rank, due_at, deadline_at, free_at, state)
  values ($1, 'round', 'T1', 'C1', '{}', 2, 1, 2, 1, 'due')`;
const SUBMIT = `insert into submissions (round_id, team_id, user_id, choice, is_right, submitted_at)
  values ($1, 'T1', 'U1', 1, 0, 7) on conflict do nothing`;

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

  it('has no subscription that is stopped without a reason, or due without being on', async () => {
    const database = await openQuiz(engine);
    const set = (values: string) => database.run(`update subscriptions set ${values}`);
    await expect(set("state = 'stopped', next_due_at = null")).rejects.toThrow('(check)');
    await expect(set("stop_blame = 'channel', stop_error = 'x'")).rejects.toThrow('(check)');
    await expect(set("state = 'off'")).rejects.toThrow('(check)');
    const stopped = "state = 'stopped', next_due_at = null, stop_blame = 'channel', stop_error = 'x'";
    expect(await set(stopped)).toBe(1);
  });

  it('has a timestamp for each post that is posted, and for no other', async () => {
    const database = await openQuiz(engine);
    await database.run(POST, ['r1']);
    const set = (values: string) => database.run(`update posts set ${values}`);
    await expect(set("state = 'posted'")).rejects.toThrow('(check)');
    await expect(set("message_ts = '1.1', posted_at = 1")).rejects.toThrow('(check)');
    expect(await set("state = 'posted', message_ts = '1.1', posted_at = 1")).toBe(1);
  });

  it('refuses a submission to a round that does not exist, and drops those of a round that goes', async () => {
    const database = await openQuiz(engine);
    await expect(database.run(SUBMIT, ['none'])).rejects.toThrow('(foreign-key)');
    await database.run(SUBMIT, ['r1']);
    await database.run('delete from rounds');
    expect(await database.all('select user_id from submissions')).toEqual([]);
  });
});
