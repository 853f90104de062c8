import { expect, it } from 'vitest';
import { describeEngines } from '../support/engines.ts';
import { sqlQuizStores } from '../support/quiz-stores.ts';
import { change, claimed, daily, posted, SETTINGS, subscribed } from './quiz-contract/samples.ts';

describeEngines('JSON in the database', (engine) => {
  it('gives settings of an earlier version what it did without', async () => {
    const database = await engine.open();
    const { subscriptions } = sqlQuizStores(database);
    await subscriptions.save(change(), null);
    await database.run('update subscriptions set settings = $1', ['{"time":"09:30","zone":"UTC"}']);
    expect((await subscriptions.ofChannel('T1', 'C1'))?.settings).toEqual({
      time: '09:30',
      zone: 'UTC',
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      language: 'both',
      topics: [],
      difficulties: [],
      reveal: { kind: 'next' },
      pauses: [],
      holidays: [],
    });
  });

  it('leaves out settings of a later version', async () => {
    const database = await engine.open();
    const { subscriptions } = sqlQuizStores(database);
    await subscriptions.save(change(), null);
    await database.run('update subscriptions set settings = $1', [JSON.stringify({ ...SETTINGS, mood: 1 })]);
    expect((await subscriptions.ofChannel('T1', 'C1'))?.settings).toEqual(SETTINGS);
  });

  it('that is no settings keeps no other channel waiting: its own is told, and put off for an hour', async () => {
    const now = daily('2026-11-25').dueAt;
    const database = await engine.open(() => now);
    const { subscriptions, plans } = sqlQuizStores(database);
    for (const channelId of ['C1', 'C2']) {
      await subscriptions.save(change({ channelId, nextDueAt: now }), null);
    }
    await database.run("update subscriptions set settings = '{}' where channel_id = 'C1'");
    const told: string[] = [];
    const due = await plans.dueSubscriptions(now, 10, (id, error) => told.push(`${id}: ${error}`));
    expect(due.map(({ channelId }) => channelId)).toEqual(['C2']);
    expect(told).toEqual([
      expect.stringMatching(/^T1\.C1: .*The settings of T1\.C1 in the database cannot be read/),
    ]);
    expect((await plans.dueSubscriptions(now + 3_599_999, 10)).map(({ channelId }) => channelId)).toEqual([
      'C2',
    ]);
    await database.run('update subscriptions set settings = $1', [JSON.stringify(SETTINGS)]);
    expect(await plans.dueSubscriptions(now + 3_600_000, 10)).toHaveLength(2);
  });

  it('is refused with its place and what is wrong', async () => {
    const database = await engine.open(() => daily('2026-11-25').dueAt);
    const quiz = sqlQuizStores(database);
    await posted(quiz, daily('2026-11-25'));
    await database.run(`update rounds set item = '{"id":"i1"}'`);
    await expect(quiz.rounds.round('T1.C1.2026-11-25')).rejects.toThrow(
      /The item of the round T1\.C1\.2026-11-25 in the database cannot be read: ✖ Invalid/,
    );
    await database.run("update subscriptions set settings = 'x'");
    await expect(subscribed(quiz)).rejects.toThrow('The settings of T1.C1 in the database cannot be read');
    await database.run(
      `update posts set content = '{"kind":"song"}', state = 'due', free_at = 0, message_ts = null, posted_at = null`,
    );
    await expect(claimed(quiz)).rejects.toThrow('The content of the post T1.C1.2026-11-25');
  });
});
