import { expect, it } from 'vitest';
import { challengeNotices } from '../../../src/quiz/challenge/challenge-notices.ts';
import { createChallengeStore } from '../../../src/storage/challenge-store.ts';
import { describeEngines } from '../../support/engines.ts';
import { sqlQuizStores } from '../../support/quiz-stores.ts';
import { daily, item, LEASE, posted } from '../quiz-contract/samples.ts';
import { START } from './samples.ts';

const ROUND = daily('2026-11-25', { item: item('i1') });

describeEngines('the store of challenges', (engine) => {
  async function open() {
    const database = await engine.open(() => START);
    const quiz = sqlQuizStores(database);
    await posted(quiz, ROUND);
    for (const [userId, choice] of [
      ['U1', 0],
      ['U2', 1],
      ['U3', 2],
    ] as const) {
      await quiz.rounds.submit({ roundId: ROUND.id, teamId: 'T1', userId, choice, isRight: choice === 0 });
    }
    const challenges = createChallengeStore(database);
    const add = (userId: string, reason: string) =>
      challenges.add(
        { teamId: 'T1', roundId: ROUND.id, userId, reason },
        challengeNotices(ROUND, ['U9'], START),
      );
    const rights = async () =>
      (await quiz.standings.submissions('T1', 'C1')).filter(({ right }) => right).map(({ userId }) => userId);
    return { quiz, challenges, add, rights };
  }
  const round = { teamId: 'T1', roundId: ROUND.id };

  it('holds one reason a person until the round is decided, and owes one notice', async () => {
    const { quiz, challenges, add } = await open();
    await quiz.plans.reveal(ROUND, []);
    expect([await add('U1', 'no'), await add('U2', 'nor'), await add('U1', 'really')]).toEqual([
      'added',
      'added',
      'again',
    ]);
    expect(await challenges.open('T1')).toEqual([{ roundId: ROUND.id, reasons: ['really', 'nor'] }]);
    expect(await challenges.open('T2')).toEqual([]);
    const claim = () => quiz.posts.claim({ owner: 'one', lease: LEASE, exceptTeams: [] });
    expect(await claim()).toMatchObject({ channelId: 'U9', content: { notice: { kind: 'challenged' } } });
    expect(await claim()).toBeNull();
    expect(await challenges.rule(round, { kind: 'stands' }, 'U9')).toBe(true);
    expect([await challenges.open('T1'), await add('U4', 'late')]).toEqual([[], 'ruled']);
  });

  it('lets a void round count for nobody, in boards and in practice', async () => {
    const { quiz, challenges, rights } = await open();
    await quiz.plans.reveal(ROUND, []);
    await challenges.rule(round, { kind: 'void' }, 'U9');
    expect(await quiz.standings.rounds('T1', 'C1')).toMatchObject([{ id: ROUND.id, isVoid: true }]);
    expect(await rights()).toEqual(['U1']);
    expect(await quiz.practice.reviews('T1', 'U1')).toEqual([]);
  });

  it('lets a second answer count as right', async () => {
    const { quiz, challenges, rights } = await open();
    await quiz.plans.reveal(ROUND, []);
    await challenges.rule(round, { kind: 'also-right', choice: 2 }, 'U9');
    expect(await rights()).toEqual(['U1', 'U3']);
    const practised = await Promise.all(['U2', 'U3'].map((user) => quiz.practice.reviews('T1', user)));
    expect(practised.map(([review]) => review?.right)).toEqual([false, true]);
  });

  it('decides once, only what is revealed, and only in its own workspace', async () => {
    const { quiz, challenges } = await open();
    expect(await challenges.rule(round, { kind: 'void' }, 'U9')).toBe(false);
    await quiz.plans.reveal(ROUND, []);
    expect(await challenges.rule({ ...round, teamId: 'T2' }, { kind: 'void' }, 'U9')).toBe(false);
    expect(await challenges.rule(round, { kind: 'void' }, 'U9')).toBe(true);
    expect(await challenges.rule(round, { kind: 'stands' }, 'U9')).toBe(false);
  });
});
