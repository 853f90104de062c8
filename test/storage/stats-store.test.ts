import { expect, it } from 'vitest';
import { createChallengeStore } from '../../src/storage/challenge-store.ts';
import { createQuestionLog, createVotes } from '../../src/storage/question-store.ts';
import { createStatsStore } from '../../src/storage/stats-store.ts';
import { describeEngines } from '../support/engines.ts';
import { sqlQuizStores } from '../support/quiz-stores.ts';
import { question } from './gap-contract/samples.ts';
import { daily, HOUR, item, plan, posted, START } from './quiz-contract/samples.ts';

const ALL = { from: 0, to: START + 30 * 24 * HOUR };
const found = (entryId: string) => ({ outcome: 'found', entryId, isNear: true }) as const;

describeEngines('the store of numbers', (engine) => {
  it('counts questions from an instant on and before another, by what they have in common', async () => {
    const clock = { now: START };
    const database = await engine.open(() => clock.now);
    const [log, stats] = [createQuestionLog(database), createStatsStore(database)];
    await log.add(question('1', { ...found('e1'), terms: ['a'] }));
    await log.add(question('2', { ...found('e1'), userId: 'U2', askedBy: 'command', lang: 'zh' }));
    await log.add(question('3', { outcome: 'choices', entryId: 'e1', terms: ['c'] }));
    await log.opened({ teamId: 'T1', userId: 'U1', terms: ['c'], entryId: 'e2' });
    await log.add(question('4', { entryId: 'near' }));
    await log.add(question('elsewhere', { teamId: 'T2' }));
    clock.now += HOUR;
    await log.add(question('later', found('e3')));
    const group = { outcome: 'nothing', askedBy: 'mention', lang: 'en', isOpened: false, count: 1 };
    const { groups, ...asked } = await stats.asked('T1', { from: START, to: START + HOUR });
    expect(new Set(groups)).toEqual(
      new Set([
        group,
        { ...group, outcome: 'found' },
        { ...group, outcome: 'found', askedBy: 'command', lang: 'zh' },
        { ...group, outcome: 'choices', isOpened: true },
      ]),
    );
    expect(asked).toEqual({ people: 2, downVotes: 0, entries: new Map(Object.entries({ e1: 2, e2: 1 })) });
    expect((await stats.asked('T1', ALL)).entries.get('e3')).toBe(1);
    expect((await stats.asked('T1', { from: 0, to: START })).groups).toEqual([]);
    expect([await stats.teams(), await stats.now()]).toEqual([['T1', 'T2'], clock.now]);
  });

  it('counts thumbs down by when they were given', async () => {
    const clock = { now: START };
    const database = await engine.open(() => clock.now);
    const [votes, stats] = [createVotes(database), createStatsStore(database)];
    await votes.vote({ teamId: 'T1', questionId: '1', user: 'U1', vote: 'down' });
    await votes.vote({ teamId: 'T1', questionId: '1', user: 'U2', vote: 'up' });
    await votes.vote({ teamId: 'T2', questionId: '1', user: 'U1', vote: 'down' });
    clock.now += HOUR;
    await votes.vote({ teamId: 'T1', questionId: '2', user: 'U1', vote: 'down' });
    expect((await stats.asked('T1', { from: 0, to: START + 1 })).downVotes).toBe(1);
    expect((await stats.asked('T1', ALL)).downVotes).toBe(2);
  });

  it('counts posted rounds of all channels and what was chosen, as managers ruled', async () => {
    const database = await engine.open(() => START + HOUR);
    const [quiz, stats] = [sqlQuizStores(database), createStatsStore(database)];
    const challenges = createChallengeStore(database);
    const asked = { item: item('i1') };
    const rounds = [
      daily('2026-11-25', asked),
      daily('2026-11-25', { ...asked, channelId: 'C2' }),
      daily('2026-11-25', { ...asked, channelId: 'C3' }),
    ];
    for (const round of rounds) await posted(quiz, round);
    await plan(quiz, daily('2026-11-25', { ...asked, channelId: 'C4', dueAt: START + 10 * HOUR }));
    for (const { id: roundId } of rounds) {
      for (const choice of [0, 1]) {
        const chosen = { roundId, teamId: 'T1', userId: `U${choice}`, choice, isRight: choice === 0 };
        await quiz.rounds.submit(chosen);
      }
    }
    expect(await stats.quiz('T1', ALL)).toEqual({ rounds: 3, people: 2, answers: 6, right: 3 });
    const [first, second] = rounds.map(({ id: roundId }) => ({ teamId: 'T1', roundId }));
    for (const round of rounds) await quiz.plans.reveal(round, []);
    if (first) await challenges.rule(first, { kind: 'void' }, 'U9');
    if (second) await challenges.rule(second, { kind: 'also-right', choice: 1 }, 'U9');
    expect(await stats.quiz('T1', ALL)).toEqual({ rounds: 2, people: 2, answers: 4, right: 3 });
    expect(await stats.quiz('T1', { from: START + 1, to: ALL.to })).toMatchObject({ rounds: 0, answers: 0 });
    expect(await stats.quiz('T2', ALL)).toEqual({ rounds: 0, people: 0, answers: 0, right: 0 });
  });
});
