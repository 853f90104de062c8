import { expect, it } from 'vitest';
import { change, EMPTY_PLAN, LEASE, post } from '../../storage/quiz-contract/samples.ts';
import { describeQuizStores } from '../../support/quiz-stores.ts';

describeQuizStores('a claim while a workspace waits with reveals', (engine) => {
  it('takes the other posts of that workspace, and the reveals of others', async () => {
    const { posts, plans, subscriptions } = await engine.open();
    await subscriptions.save(change(), null);
    const content = { kind: 'reveal', roundId: 'r', lang: 'en' } as const;
    const owed = [
      post('a.reveal', { content }),
      post('b.reveal', { content, teamId: 'T2' }),
      post('c'),
      post('d', { teamId: 'T3' }),
    ];
    await plans.write({ id: 'T1.C1', revision: 1 }, { ...EMPTY_PLAN, posts: owed });
    const claim = async (exceptReveals: string[]) => {
      const request = { owner: 'me', lease: LEASE, exceptTeams: ['T3'], exceptReveals };
      return (await posts.claim(request))?.id ?? null;
    };
    expect(await claim(['T1', 'T4'])).toBe('b.reveal');
    expect(await claim(['T1', 'T4'])).toBe('c');
    expect(await claim(['T1', 'T4'])).toBeNull();
    expect(await claim([])).toBe('a.reveal');
  });
});
