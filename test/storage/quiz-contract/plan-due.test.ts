import { expect, it } from 'vitest';
import type { NewPost } from '../../../src/quiz/posting/post.ts';
import { describeQuizStores } from '../../support/quiz-stores.ts';
import {
  change,
  claimed,
  daily,
  EMPTY_PLAN,
  extra,
  HOUR,
  item,
  LEASE,
  plan,
  post,
  posted,
  postOf,
  START,
} from './samples.ts';

const TODAY = '2026-11-25';
const reveal = (roundId: string, changes: Partial<NewPost> = {}): NewPost =>
  post(`${roundId}.reveal`, { content: { kind: 'reveal', roundId, lang: 'en' }, ...changes });

describeQuizStores('the planner', (engine) => {
  it('finds the subscriptions that are on and due, longest first', async () => {
    const quiz = await engine.open();
    const places = [
      change({ channelId: 'C1', nextDueAt: START + 2 }),
      change({ channelId: 'C2', nextDueAt: START + 1 }),
      change({ channelId: 'C3', nextDueAt: START + 3 }),
      change({ channelId: 'C4', nextDueAt: START, state: { kind: 'off' } }),
      change({ channelId: 'C5', nextDueAt: null }),
    ];
    for (const place of places) await quiz.subscriptions.save(place, null);
    const due = await quiz.plans.dueSubscriptions(START + 2, 10);
    expect(due.map(({ channelId }) => channelId)).toEqual(['C2', 'C1']);
    expect(due[1]).toEqual(await quiz.subscriptions.ofChannel('T1', 'C1'));
    expect(await quiz.plans.dueSubscriptions(START + 2, 1)).toEqual([due[0]]);
  });

  it('finds the items that a channel was asked, oldest first', async () => {
    const quiz = await engine.open();
    await plan(
      quiz,
      daily(TODAY, { dueAt: START, item: item('c') }),
      daily('2026-11-20', { dueAt: START - 9 * HOUR, item: item('a') }),
    );
    const missed = [{ round: daily('2026-11-21', { item: null }), reason: 'away' }];
    await quiz.plans.write({ id: 'T1.C1', revision: 2 }, { ...EMPTY_PLAN, missed });
    await quiz.rounds.addExtra(extra('x1', { dueAt: START - HOUR, item: item('b') }), post('x1'));
    await plan(quiz, daily(TODAY, { channelId: 'C2', item: item('d') }));
    await plan(quiz, daily(TODAY, { teamId: 'T2', item: item('e') }));
    expect(await quiz.plans.usedItems('T1', 'C1')).toEqual(['a', 'b', 'c']);
    expect(await quiz.plans.usedItems('T1', 'C9')).toEqual([]);
  });

  it('owes standings of dates in which the channel saw a daily round, until they are planned', async () => {
    const quiz = await engine.open();
    const owes = (from: string, to: string) => quiz.plans.owesStandings('T1.C1', from, to, 'w1');
    await posted(quiz, daily('2026-11-23'));
    await plan(quiz, daily('2026-11-16', { channelId: 'C2' }));
    expect(await owes('2026-11-23', '2026-11-23')).toBe(true);
    expect(await owes('2026-11-24', '2026-11-30')).toBe(false);
    expect(await owes('2026-11-16', '2026-11-22')).toBe(false);
    await quiz.plans.reveal({ id: 'T1.C1.2026-11-23', teamId: 'T1' }, [reveal('T1.C1.2026-11-23')]);
    expect(await owes('2026-11-16', '2026-11-29')).toBe(true);
    await quiz.plans.write({ id: 'T1.C1', revision: 2 }, { ...EMPTY_PLAN, posts: [post('w1')] });
    expect(await owes('2026-11-16', '2026-11-29')).toBe(false);
  });

  it('owes no standings for rounds that nobody saw', async () => {
    const quiz = await engine.open();
    await plan(quiz, daily(TODAY));
    expect(await quiz.plans.owesStandings('T1.C1', TODAY, TODAY, 'w1')).toBe(false);
    await quiz.posts.end(await claimed(quiz), { state: 'unknown', reason: 'x' }, []);
    expect(await quiz.plans.owesStandings('T1.C1', TODAY, TODAY, 'w1')).toBe(false);
  });
});

describeQuizStores('a reveal', (engine) => {
  it('is due for posted rounds whose time has come, longest first', async () => {
    const quiz = await engine.open();
    await posted(
      quiz,
      daily('2026-11-22', { revealAt: START + 2 }),
      daily('2026-11-23', { revealAt: START + 1 }),
      daily('2026-11-24', { revealAt: START + 3 }),
    );
    const unposted = daily(TODAY, { revealAt: START });
    await quiz.plans.write(
      { id: 'T1.C1', revision: 2 },
      { ...EMPTY_PLAN, rounds: [unposted], posts: [postOf(unposted)] },
    );
    const due = await quiz.plans.dueReveals(START + 2, 10);
    expect(due).toEqual([
      { id: 'T1.C1.2026-11-23', teamId: 'T1', channelId: 'C1', language: 'en', revealAt: START + 1 },
      { id: 'T1.C1.2026-11-22', teamId: 'T1', channelId: 'C1', language: 'en', revealAt: START + 2 },
    ]);
    expect(await quiz.plans.dueReveals(START + 2, 1)).toEqual(due.slice(0, 1));
  });

  it('closes the round and adds its post, once of ten tries', async () => {
    const quiz = await engine.open();
    const { id } = daily(TODAY);
    await posted(quiz, daily(TODAY));
    quiz.clock.now += 7;
    const revealed = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? quiz : quiz.other).plans.reveal({ id, teamId: 'T1' }, [reveal(id)]),
      ),
    );
    expect(revealed.filter(Boolean)).toHaveLength(1);
    expect(await quiz.rounds.round(id)).toMatchObject({ state: 'revealed', revealedAt: START + 7 });
    expect((await claimed(quiz)).content).toEqual({ kind: 'reveal', roundId: id, lang: 'en' });
    expect(await quiz.plans.dueReveals(START + 100 * HOUR, 10)).toEqual([]);
  });

  it('is refused for a round of another workspace, and for none', async () => {
    const quiz = await engine.open();
    const { id } = daily(TODAY);
    await posted(quiz, daily(TODAY));
    expect(await quiz.plans.reveal({ id, teamId: 'T2' }, [reveal(id)])).toBe(false);
    expect(await quiz.plans.reveal({ id: 'none', teamId: 'T1' }, [reveal('none')])).toBe(false);
    expect(await quiz.posts.claim({ owner: 'one', lease: LEASE, exceptTeams: [] })).toBeNull();
  });
});

describeQuizStores('the next wake', (engine) => {
  it('is that of nothing while nothing is owed', async () => {
    const quiz = await engine.open();
    expect(await quiz.plans.nextWake()).toBeNull();
    await quiz.subscriptions.save(change({ state: { kind: 'off' } }), null);
    expect(await quiz.plans.nextWake()).toBeNull();
  });

  it('is that of the next date', async () => {
    const quiz = await engine.open();
    await quiz.subscriptions.save(change({ nextDueAt: START + 8 }), null);
    await quiz.subscriptions.save(change({ channelId: 'C2', nextDueAt: START + 7 }), null);
    expect(await quiz.plans.nextWake()).toBe(START + 7);
    await quiz.subscriptions.stop('T1', 'C2', { blame: 'channel', error: 'is_archived' });
    expect(await quiz.plans.nextWake()).toBe(START + 8);
  });

  it('follows a post from its due time over its lease and its pause to the reveal of its round', async () => {
    const quiz = await engine.open();
    const round = daily(TODAY, { dueAt: START + 5, revealAt: START + HOUR });
    await plan(quiz, round);
    const wakes = [await quiz.plans.nextWake()];
    quiz.clock.now += 5;
    const first = await claimed(quiz);
    wakes.push(await quiz.plans.nextWake());
    await quiz.posts.release(first, { notBefore: START + 2000, inDoubt: true, why: 'x' });
    wakes.push(await quiz.plans.nextWake());
    quiz.clock.now = START + 2000;
    await quiz.posts.release(await claimed(quiz), { notBefore: 0, inDoubt: true, why: 'x' });
    wakes.push(await quiz.plans.nextWake());
    await quiz.posts.record(await claimed(quiz), 'ts');
    wakes.push(await quiz.plans.nextWake());
    expect(wakes).toEqual([START + 5, START + 5 + LEASE, START + 2000, START + 5, START + HOUR]);
    await quiz.plans.reveal({ id: round.id, teamId: 'T1' }, [reveal(round.id, { dueAt: START + 1 })]);
    expect(await quiz.plans.nextWake()).toBe(START + 1);
  });

  it('is not that of the reveal of a round that was not posted', async () => {
    const quiz = await engine.open();
    await plan(quiz, daily(TODAY));
    await quiz.posts.end(await claimed(quiz), { state: 'failed', reason: 'x' }, []);
    expect(await quiz.plans.nextWake()).toBeNull();
  });
});
