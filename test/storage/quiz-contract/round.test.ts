import { expect, it } from 'vitest';
import type { QuizItem } from '../../../src/knowledge/quiz-item.ts';
import type { NewSubmission } from '../../../src/quiz/round/round-store.ts';
import { describeQuizStores } from '../../support/quiz-stores.ts';
import { claimed, daily, extra, HOUR, item, LEASE, post, posted, START } from './samples.ts';

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
    await quiz.plans.reveal(extra('x1'), [post('x1.reveal')]);
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
    await quiz.plans.reveal(ROUND, [post('reveal')]);
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
    const reveal = quiz.plans.reveal(ROUND, [post('reveal')]);
    const outcomes = await Promise.all([...before, ...submits(100)]);
    expect(await reveal).toBe(true);
    const recorded = outcomes.filter(({ kind }) => kind === 'recorded').length;
    expect(outcomes.filter(({ kind }) => kind === 'closed')).toHaveLength(30 - recorded);
    expect(await quiz.rounds.choices(ROUND.id)).toHaveLength(recorded);
    expect((await quiz.rounds.round(ROUND.id))?.answered).toBe(recorded);
  });
});
