import { expect, it } from 'vitest';
import type { NewPost } from '../../../src/quiz/posting/post.ts';
import { describeQuizStores } from '../../support/quiz-stores.ts';
import { claimed, HOUR, LEASE, owe, post, START } from './samples.ts';

const request = { owner: 'one', lease: LEASE, exceptTeams: [] };

describeQuizStores('a claim', (engine) => {
  it('gives the whole post, with its attempt and when it was made', async () => {
    const { posts, clock, ...quiz } = await engine.open();
    const standings: NewPost = post('w1', {
      content: {
        kind: 'standings',
        subscriptionId: 'T1.C1',
        week: { from: '2026-11-16', to: '2026-11-22' },
        language: 'both',
      },
    });
    await owe({ posts, ...quiz }, standings);
    clock.now = START + 5;
    expect(await posts.claim(request)).toEqual({
      ...standings,
      attempt: 1,
      firstTryAt: START + 5,
      inDoubt: false,
      claimedAt: START + 5,
    });
  });

  it('gives every kind of notice as it was written', async () => {
    const quiz = await engine.open();
    const why = { blame: 'channel', error: 'is_archived' } as const;
    const contents: NewPost['content'][] = [
      { kind: 'notice', notice: { kind: 'stopped', channelId: 'C1', why } },
      { kind: 'notice', notice: { kind: 'missed', channelId: 'C1', dates: ['2026-11-24'], why: 'away' } },
      { kind: 'notice', notice: { kind: 'unknown', channelId: 'C1', date: '2026-11-24', why: '“scope”' } },
      {
        kind: 'notice',
        notice: { kind: 'failed', channelId: 'C1', date: '2026-11-24', itemId: 'i1', why: 'x' },
      },
    ];
    await owe(quiz, ...contents.map((content, index) => post(`n${index}`, { content })));
    const given = [await claimed(quiz), await claimed(quiz), await claimed(quiz), await claimed(quiz)];
    expect(given.map(({ content }) => content)).toEqual(contents);
  });

  it('takes what is due longest, then by rank, then by id', async () => {
    const quiz = await engine.open();
    await owe(
      quiz,
      post('b'),
      post('z', { dueAt: START - 1 }),
      post('a'),
      post('r', { content: { kind: 'reveal', roundId: 'b', lang: 'en' } }),
      post('later', { dueAt: START + 1 }),
    );
    const order = [await claimed(quiz), await claimed(quiz), await claimed(quiz), await claimed(quiz)];
    expect(order.map(({ id }) => id)).toEqual(['z', 'r', 'a', 'b']);
    expect(await quiz.posts.claim(request)).toBeNull();
    quiz.clock.now += 1;
    expect((await claimed(quiz)).id).toBe('later');
  });

  it('takes a post after its deadline too', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a', { deadlineAt: START + 1 }));
    quiz.clock.now += HOUR;
    expect(await claimed(quiz)).toMatchObject({ id: 'a', deadlineAt: START + 1 });
  });

  it('passes over workspaces that have to wait', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'), post('b', { teamId: 'T2' }), post('c', { teamId: 'T3' }));
    expect(await quiz.posts.claim({ ...request, exceptTeams: ['T1', 'T3'] })).toMatchObject({ id: 'b' });
    expect(await quiz.posts.claim({ ...request, exceptTeams: ['T1', 'T3'] })).toBeNull();
    expect(await claimed(quiz)).toMatchObject({ id: 'a' });
  });

  it('holds until its lease ends; then the next one counts as in doubt', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'));
    await claimed(quiz);
    quiz.clock.now += LEASE - 1;
    expect(await quiz.other.posts.claim(request)).toBeNull();
    quiz.clock.now += 1;
    expect(await claimed(quiz.other, 'two')).toMatchObject({
      attempt: 2,
      firstTryAt: START,
      inDoubt: true,
      claimedAt: START + LEASE,
    });
  });

  it('is free again from the time that its release names', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'));
    const claim = await claimed(quiz);
    expect(
      await quiz.posts.release(claim, { notBefore: START + 2000, inDoubt: false, why: 'ratelimited' }),
    ).toBe(true);
    quiz.clock.now += 1999;
    expect(await quiz.posts.claim(request)).toBeNull();
    quiz.clock.now += 1;
    expect(await claimed(quiz)).toMatchObject({ attempt: 2, firstTryAt: START, inDoubt: false });
  });

  it('stays in doubt until a release says that surely nothing was sent', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'));
    const doubts: boolean[] = [];
    for (const inDoubt of [true, true, false, false]) {
      const claim = await claimed(quiz);
      doubts.push(claim.inDoubt);
      await quiz.posts.release(claim, { notBefore: 0, inDoubt, why: 'time-out' });
    }
    expect(doubts).toEqual([false, true, true, false]);
  });

  it('yields each post once to two replicas that claim at once', async () => {
    const quiz = await engine.open();
    const ids = Array.from({ length: 20 }, (_, index) => `p${String(index).padStart(2, '0')}`);
    await owe(quiz, ...ids.map((id) => post(id)));
    const claims = await Promise.all(
      ids.map((_, index) => claimed(index % 2 === 0 ? quiz : quiz.other, `replica ${index % 2}`)),
    );
    expect(claims.map(({ id }) => id).sort()).toEqual(ids);
    expect(await quiz.posts.claim(request)).toBeNull();
  });

  it('of one post is won by one of twenty', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'));
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? quiz : quiz.other).posts.claim(request)),
    );
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });
});
