import { expect, it } from 'vitest';
import type { NewSubmission } from '../../../src/quiz/round/round-store.ts';
import { describeQuizStores } from '../../support/quiz-stores.ts';
import { claimed, daily, extra, HOUR, item, plan, post, posted, START } from './samples.ts';

const ROUND = daily('2026-11-25');

function submission(userId: string, changes: Partial<NewSubmission> = {}): NewSubmission {
  return { roundId: ROUND.id, teamId: 'T1', userId, choice: 0, isRight: true, ...changes };
}

describeQuizStores('standings', (engine) => {
  it('are made of the rounds and submissions of one channel, oldest first', async () => {
    const quiz = await engine.open();
    await posted(quiz, ROUND, daily('2026-11-24', { dueAt: START - HOUR }));
    await plan(quiz, daily('2026-11-26', { channelId: 'C2' }));
    await quiz.rounds.addExtra(extra('x1', { dueAt: START + 1 }), post('x1', { dueAt: START + 1 }));
    await quiz.rounds.submit(submission('U2', { choice: 1, isRight: false }));
    quiz.clock.now += 1;
    await quiz.rounds.submit(submission('U1'));
    await quiz.plans.reveal(ROUND, [post('reveal')]);
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
  it('takes a button that is pressed twice as one answer', async () => {
    const quiz = await engine.open();
    const answer = { itemId: 'dns-1', right: true };
    for (const at of [START, START + 300, START + 60_000]) {
      await quiz.practice.addReview('T1', 'U1', { ...answer, at });
    }
    const reviews = await quiz.practice.reviews('T1', 'U1');
    expect(reviews.map(({ at }) => at)).toEqual([START, START + 60_000]);
  });

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
    await quiz.plans.reveal(revealed, [post('reveal', { dueAt: START + 9 * HOUR })]);
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
