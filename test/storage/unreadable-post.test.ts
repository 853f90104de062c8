import { expect, it } from 'vitest';
import { createQuizStores } from '../../src/storage/quiz-stores.ts';
import { describeEngines } from '../support/engines.ts';
import { HOUR, LEASE, owe, post, START } from './quiz-contract/samples.ts';

describeEngines('a post that nobody can read', (engine) => {
  it('ends as failed, and keeps no other waiting', async () => {
    const database = await engine.open(() => START + HOUR / 60);
    const quiz = { ...createQuizStores(database), clock: { now: START } };
    await owe(quiz, post('strange'), post('known', { dueAt: START + 1 }));
    await database.run("update posts set content = '{}' where id = 'strange'");
    const claim = () => quiz.posts.claim({ owner: 'one', lease: LEASE, exceptTeams: [] });
    await expect(claim()).rejects.toThrow();
    expect((await claim())?.id).toBe('known');
    const ended = await database.get("select state, reason from posts where id = 'strange'");
    expect(ended).toEqual({ state: 'failed', reason: 'unreadable' });
  });
});
