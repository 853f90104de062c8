import { expect, it } from 'vitest';
import { noticesOf } from '../../../src/quiz/posting/notices-of.ts';
import type { PostEnding } from '../../../src/quiz/posting/post.ts';
import { describeQuizStores } from '../../support/quiz-stores.ts';
import { change, claimed, daily, HOUR, LEASE, owe, post, START } from './samples.ts';

describeQuizStores('a refused post', (engine) => {
  async function openWithThree() {
    const quiz = await engine.open();
    const places = [
      change({ nextDueAt: START + HOUR }),
      change({ channelId: 'C2', nextDueAt: START + HOUR }),
      change({ channelId: 'C3', state: { kind: 'off' } }),
      change({ teamId: 'T2', channelId: 'C9', nextDueAt: START + HOUR }),
    ];
    for (const place of places) await quiz.subscriptions.save(place, null);
    await quiz.rounds.addExtra({ ...daily('2026-11-25'), kind: 'extra', subscriptionId: null }, post('a'));
    const states = async () => {
      const all = [...(await quiz.subscriptions.ofTeam('T1')), ...(await quiz.subscriptions.ofTeam('T2'))];
      return all.map(({ state, revision }) => [state.kind, revision]);
    };
    return { quiz, states };
  }

  it('stops the quiz of its channel, which is planned no more', async () => {
    const { quiz, states } = await openWithThree();
    const stop = { blame: 'channel', error: 'is_archived' } as const;
    const subscription = await quiz.subscriptions.ofChannel('T1', 'C1');
    await quiz.posts.end(await claimed(quiz), { state: 'failed', reason: 'is_archived', stop }, []);
    expect(await quiz.subscriptions.ofChannel('T1', 'C1')).toEqual({
      ...subscription,
      state: { kind: 'stopped', why: stop },
      revision: 2,
    });
    expect(await states()).toEqual([
      ['stopped', 2],
      ['on', 1],
      ['off', 1],
      ['on', 1],
    ]);
    const due = await quiz.plans.dueSubscriptions(START + HOUR, 10);
    expect(due.map(({ channelId }) => channelId)).toEqual(['C2', 'C9']);
  });

  it('tells of a stop once, however many posts of the channel meet it', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'), post('b'), post('c'));
    const stop = { blame: 'channel', error: 'not_in_channel' } as const;
    const ending: PostEnding = { state: 'failed', reason: 'not_in_channel', stop };
    for (const _ of ['a', 'b', 'c']) {
      const claim = await claimed(quiz);
      await quiz.posts.end(claim, ending, noticesOf(claim, ending, 'U1', quiz.clock.now));
    }
    const notice = await claimed(quiz);
    expect(notice).toMatchObject({ channelId: 'U1', content: { notice: { kind: 'stopped' } } });
    expect(await quiz.posts.claim({ owner: 'one', lease: LEASE, exceptTeams: [] })).toBeNull();
  });

  it('stops all of a workspace that are on', async () => {
    const { quiz, states } = await openWithThree();
    const stop = { blame: 'workspace', error: 'token_revoked' } as const;
    await quiz.posts.end(await claimed(quiz), { state: 'failed', reason: 'token_revoked', stop }, []);
    expect(await states()).toEqual([
      ['stopped', 2],
      ['stopped', 2],
      ['off', 1],
      ['on', 1],
    ]);
  });

  it('stops nothing and adds nothing once another attempt has it', async () => {
    const { quiz, states } = await openWithThree();
    const stale = await claimed(quiz);
    quiz.clock.now += LEASE;
    await claimed(quiz);
    const stop = { blame: 'workspace', error: 'token_revoked' } as const;
    expect(await quiz.posts.end(stale, { state: 'failed', reason: 'x', stop }, [post('n')])).toBe(false);
    expect(await states()).toEqual([
      ['on', 1],
      ['on', 1],
      ['off', 1],
      ['on', 1],
    ]);
    expect(await quiz.posts.claim({ owner: 'two', lease: LEASE, exceptTeams: [] })).toBeNull();
  });
});
