import { expect, it } from 'vitest';
import type { QuizItem } from '../../../src/knowledge/quiz-item.ts';
import type { NewSubmission } from '../../../src/quiz/round/round-store.ts';
import { describeQuizStores } from '../../support/quiz-stores.ts';
import { claimed, daily, extra, HOUR, item, LEASE, plan, post, posted, START } from './samples.ts';

const ROUND = daily('2026-11-25');

function submission(userId: string, changes: Partial<NewSubmission> = {}): NewSubmission {
  return { roundId: ROUND.id, teamId: 'T1', userId, choice: 0, isRight: true, ...changes };
}

describeQuizStores('a round', (engine) => {
  it('keeps its item as it was posted, of every kind', async () => {
    const quiz = await engine.open();
    const { id, entryId, difficulty, question, choices, file, line } = item('i1');
    const common = { id, entryId, difficulty, question, choices, file, line };
    const items: QuizItem[] = [
      { ...common, kind: 'true-false' },
      { ...common, kind: 'output', output: '$ kubectl get po\n' },
      { ...common, kind: 'manifest', manifest: 'kind: Pod\n', invalid: 'no apiVersion' },
    ];
    const rounds = items.map((its, index) => extra(`x${index}`, { item: its, language: 'both' }));
    for (const round of rounds) await quiz.rounds.addExtra(round, post(round.id));
    const read = await Promise.all(rounds.map(({ id }) => quiz.rounds.round(id)));
    expect(read.map((round) => round?.item)).toEqual(items);
    expect(read[0]).toMatchObject({ kind: 'extra', subscriptionId: null, language: 'both', state: 'due' });
  });

  it('of no known id is null', async () => {
    const { rounds } = await engine.open();
    expect(await rounds.round('none')).toBeNull();
    expect(await rounds.choiceOf('none', 'U1')).toBeNull();
    expect(await rounds.choices('none')).toEqual([]);
  });

  it('is added once when it is an extra one', async () => {
    const quiz = await engine.open();
    const added = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        (index % 2 ? quiz : quiz.other).rounds.addExtra(extra('x1'), post('x1')),
      ),
    );
    expect(added.filter(Boolean)).toHaveLength(1);
    expect((await claimed(quiz)).id).toBe('x1');
    expect(await quiz.posts.claim({ owner: 'one', lease: LEASE, exceptTeams: [] })).toBeNull();
  });

  it('is the last of its channel when it was posted and is due latest', async () => {
    const quiz = await engine.open();
    expect(await quiz.rounds.lastPosted('T1', 'C1')).toBeNull();
    await posted(quiz, ROUND, daily('2026-11-24', { dueAt: START - HOUR }));
    await posted(quiz, daily('2026-11-25', { channelId: 'C2' }));
    await quiz.rounds.addExtra(extra('x1'), post('x1'));
    expect(await quiz.rounds.lastPosted('T1', 'C1')).toEqual(await quiz.rounds.round(ROUND.id));
    expect(await quiz.rounds.lastPosted('T2', 'C1')).toBeNull();
    await quiz.posts.record(await claimed(quiz), 'ts');
    await quiz.plans.reveal({ id: 'x1', teamId: 'T1' }, [post('x1.reveal')]);
    expect(await quiz.rounds.lastPosted('T1', 'C1')).toMatchObject({ id: 'x1', state: 'revealed' });
  });
});

describeQuizStores('a submission', (engine) => {
  it('is counted, and only the first one of a person', async () => {
    const quiz = await engine.open();
    await posted(quiz, ROUND);
    expect(await quiz.rounds.submit(submission('U1'))).toEqual({ kind: 'recorded', answered: 1 });
    quiz.clock.now += 1;
    const second = submission('U2', { choice: 1, isRight: false });
    expect(await quiz.rounds.submit(second)).toEqual({ kind: 'recorded', answered: 2 });
    expect(await quiz.rounds.submit(submission('U2'))).toEqual({ kind: 'already', choice: 1 });
    expect(await quiz.rounds.choiceOf(ROUND.id, 'U2')).toBe(1);
    expect(await quiz.rounds.choiceOf(ROUND.id, 'U3')).toBeNull();
    expect(await quiz.rounds.choices(ROUND.id)).toEqual([0, 1]);
    expect((await quiz.rounds.round(ROUND.id))?.answered).toBe(2);
  });

  it('after the reveal is refused, or what the person chose before', async () => {
    const quiz = await engine.open();
    await posted(quiz, ROUND);
    await quiz.rounds.submit(submission('U1', { choice: 1 }));
    await quiz.plans.reveal({ id: ROUND.id, teamId: 'T1' }, [post('reveal')]);
    expect(await quiz.rounds.submit(submission('U1'))).toEqual({ kind: 'already', choice: 1 });
    expect(await quiz.rounds.submit(submission('U2'))).toEqual({ kind: 'closed' });
    expect(await quiz.rounds.choices(ROUND.id)).toEqual([1]);
  });

  it('to a round of another workspace, or to none, is refused', async () => {
    const quiz = await engine.open();
    await posted(quiz, ROUND);
    expect(await quiz.rounds.submit(submission('U1', { teamId: 'T2' }))).toEqual({ kind: 'closed' });
    expect(await quiz.rounds.submit(submission('U1', { roundId: 'none' }))).toEqual({ kind: 'closed' });
    expect((await quiz.rounds.round(ROUND.id))?.answered).toBe(0);
  });

  it('of fifty people at once, to two replicas, is counted fifty times', async () => {
    const quiz = await engine.open();
    await posted(quiz, ROUND);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        (index % 2 ? quiz : quiz.other).rounds.submit(submission(`U${index}`)),
      ),
    );
    const counts = outcomes.map((outcome) => (outcome.kind === 'recorded' ? outcome.answered : 0));
    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect((await quiz.rounds.round(ROUND.id))?.answered).toBe(50);
  });

  it('of one person who clicks twenty times at once is counted once', async () => {
    const quiz = await engine.open();
    await posted(quiz, ROUND);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, choice) =>
        (choice % 2 ? quiz : quiz.other).rounds.submit(submission('U1', { choice })),
      ),
    );
    const first = outcomes.findIndex(({ kind }) => kind === 'recorded');
    expect(outcomes).toEqual(
      outcomes.map((_, choice) =>
        choice === first ? { kind: 'recorded', answered: 1 } : { kind: 'already', choice: first },
      ),
    );
    expect((await quiz.rounds.round(ROUND.id))?.answered).toBe(1);
  });

  it('while the round is revealed is either counted or leaves nothing', async () => {
    const quiz = await engine.open();
    await posted(quiz, ROUND);
    const submits = (from: number) =>
      Array.from({ length: 15 }, (_, index) =>
        (index % 2 ? quiz : quiz.other).rounds.submit(submission(`U${from + index}`)),
      );
    const before = submits(0);
    const reveal = quiz.plans.reveal({ id: ROUND.id, teamId: 'T1' }, [post('reveal')]);
    const outcomes = await Promise.all([...before, ...submits(100)]);
    expect(await reveal).toBe(true);
    const recorded = outcomes.filter(({ kind }) => kind === 'recorded').length;
    expect(outcomes.filter(({ kind }) => kind === 'closed')).toHaveLength(30 - recorded);
    expect(await quiz.rounds.choices(ROUND.id)).toHaveLength(recorded);
    expect((await quiz.rounds.round(ROUND.id))?.answered).toBe(recorded);
  });
});

describeQuizStores('standings', (engine) => {
  it('are made of the rounds and submissions of one channel, oldest first', async () => {
    const quiz = await engine.open();
    await posted(quiz, ROUND, daily('2026-11-24', { dueAt: START - HOUR }));
    await plan(quiz, daily('2026-11-26', { channelId: 'C2' }));
    await quiz.rounds.addExtra(extra('x1', { dueAt: START + 1 }), post('x1', { dueAt: START + 1 }));
    await quiz.rounds.submit(submission('U2', { choice: 1, isRight: false }));
    quiz.clock.now += 1;
    await quiz.rounds.submit(submission('U1'));
    await quiz.plans.reveal({ id: ROUND.id, teamId: 'T1' }, [post('reveal')]);
    expect(await quiz.standings.rounds('T1', 'C1')).toEqual([
      { id: 'T1.C1.2026-11-24', date: '2026-11-24', kind: 'daily', state: 'posted' },
      { id: ROUND.id, date: '2026-11-25', kind: 'daily', state: 'revealed' },
      { id: 'x1', date: '2026-11-25', kind: 'extra', state: 'due' },
    ]);
    expect(await quiz.standings.submissions('T1', 'C1')).toEqual([
      { roundId: ROUND.id, userId: 'U2', right: false },
      { roundId: ROUND.id, userId: 'U1', right: true },
    ]);
    expect(await quiz.standings.rounds('T2', 'C1')).toEqual([]);
    expect(await quiz.standings.submissions('T2', 'C1')).toEqual([]);
  });

  it('know who hides in a workspace', async () => {
    const { standings } = await engine.open();
    await standings.hide('T1', 'U1', true);
    await standings.hide('T1', 'U1', true);
    await standings.hide('T1', 'U2', true);
    await standings.hide('T1', 'U2', false);
    await standings.hide('T2', 'U3', true);
    expect(await standings.hidden('T1')).toEqual(new Set(['U1']));
  });
});

describeQuizStores('practice', (engine) => {
  it('knows what a person answered in rounds and in practice, oldest first', async () => {
    const quiz = await engine.open();
    await posted(quiz, ROUND);
    await quiz.rounds.submit(submission('U1', { isRight: false }));
    await quiz.rounds.submit(submission('U2'));
    await quiz.practice.addReview('T1', 'U1', { itemId: 'late', right: true, at: START + 1 });
    await quiz.practice.addReview('T1', 'U1', { itemId: 'early', right: true, at: START - 1 });
    await quiz.practice.addReview('T2', 'U1', { itemId: 'elsewhere', right: true, at: START });
    expect(await quiz.practice.reviews('T1', 'U1')).toEqual([
      { itemId: 'early', right: true, at: START - 1 },
      { itemId: 'item-of-2026-11-25', right: false, at: START },
      { itemId: 'late', right: true, at: START + 1 },
    ]);
  });

  it('leaves out the items of a workspace that are still to be revealed', async () => {
    const quiz = await engine.open();
    const dates = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'];
    await plan(quiz, ...dates.map((date) => daily(date, { revealAt: START + HOUR })));
    await plan(quiz, daily('2026-11-25', { teamId: 'T2', item: item('elsewhere'), dueAt: START + HOUR }));
    const revealed = await claimed(quiz);
    await quiz.posts.record(revealed, 'ts');
    await quiz.plans.reveal({ id: revealed.id, teamId: 'T1' }, [post('reveal', { dueAt: START + 9 * HOUR })]);
    await quiz.posts.end(await claimed(quiz), { state: 'missed', reason: 'x' }, []);
    await quiz.posts.end(await claimed(quiz), { state: 'unknown', reason: 'x' }, []);
    await quiz.posts.record(await claimed(quiz), 'ts');
    await claimed(quiz);
    const open = async () => [...(await quiz.practice.openItems('T1'))].sort();
    const pending = ['item-of-2026-11-23', 'item-of-2026-11-24', 'item-of-2026-11-25'];
    expect(await open()).toEqual(['item-of-2026-11-22', ...pending]);
    quiz.clock.now += HOUR;
    expect(await open()).toEqual(pending);
  });
});
