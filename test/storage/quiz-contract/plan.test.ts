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
  post,
  posted,
  postOf,
  START,
  subscribed,
} from './samples.ts';

const TODAY = '2026-11-25';
const reveal = (roundId: string, changes: Partial<NewPost> = {}): NewPost =>
  post(`${roundId}.reveal`, { content: { kind: 'reveal', roundId, lang: 'en' }, ...changes });

describeQuizStores('a plan', (engine) => {
  it('is written as a whole, once for a revision', async () => {
    const quiz = await engine.open();
    const subscription = await subscribed(quiz);
    const round = daily(TODAY);
    const missed = daily('2026-11-24', { item: null, dueAt: START - 24 * HOUR });
    const written = {
      ...EMPTY_PLAN,
      rounds: [round],
      missed: [{ round: missed, reason: 'the bot was away' }],
      posts: [postOf(round)],
      lastDate: TODAY,
      nextDueAt: START + 48 * HOUR,
    };
    expect(await quiz.plans.write(subscription, written)).toBe(true);
    expect(await quiz.subscriptions.ofChannel('T1', 'C1')).toEqual({
      ...subscription,
      lastDate: TODAY,
      revision: 2,
    });
    const fresh = { messageTs: null, postedAt: null, revealedAt: null, answered: 0 };
    expect(await quiz.rounds.round(round.id)).toEqual({ ...round, ...fresh, state: 'due', reason: null });
    expect(await quiz.rounds.round(missed.id)).toEqual({
      ...missed,
      ...fresh,
      state: 'missed',
      reason: 'the bot was away',
    });
    expect(await quiz.plans.write(subscription, { ...written, lastDate: '2027-01-01' })).toBe(false);
    expect((await quiz.subscriptions.ofChannel('T1', 'C1'))?.lastDate).toBe(TODAY);
  });

  it('posts no missed round', async () => {
    const quiz = await engine.open();
    const missed = [{ round: daily(TODAY, { item: null }), reason: 'no item' }];
    await quiz.plans.write(await subscribed(quiz), { ...EMPTY_PLAN, missed });
    expect(await quiz.posts.claim({ owner: 'one', lease: LEASE, exceptTeams: [] })).toBeNull();
    expect(await quiz.plans.nextWake()).toBeNull();
  });

  it('is refused with all that it holds when the subscription changed', async () => {
    const quiz = await engine.open();
    const old = await subscribed(quiz);
    await quiz.subscriptions.save(change({ changedBy: 'U2' }), old.revision);
    const round = daily(TODAY);
    const stale = { ...EMPTY_PLAN, rounds: [round], posts: [postOf(round)], lastDate: TODAY };
    expect(await quiz.plans.write(old, stale)).toBe(false);
    expect(await quiz.rounds.round(round.id)).toBeNull();
    expect(await quiz.posts.claim({ owner: 'one', lease: LEASE, exceptTeams: [] })).toBeNull();
  });

  it('is refused for a quiz that is not on, and for one that does not exist', async () => {
    const quiz = await engine.open();
    const { id } = await subscribed(quiz);
    await quiz.subscriptions.stop('T1', 'C1', { blame: 'channel', error: 'is_archived' });
    expect(await quiz.plans.write({ id, revision: 2 }, EMPTY_PLAN)).toBe(false);
    expect(await quiz.plans.write({ id: 'T1.C9', revision: 1 }, EMPTY_PLAN)).toBe(false);
  });

  it('is written by one of two replicas that made it at once', async () => {
    const quiz = await engine.open();
    const subscription = await subscribed(quiz);
    const round = daily(TODAY);
    const same = { ...EMPTY_PLAN, rounds: [round], posts: [postOf(round)] };
    const written = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? quiz : quiz.other).plans.write(subscription, same),
      ),
    );
    expect(written.filter(Boolean)).toHaveLength(1);
    expect((await claimed(quiz)).id).toBe(round.id);
  });

  it('changes neither a round nor a post that exists', async () => {
    const quiz = await engine.open();
    const round = daily(TODAY);
    await posted(quiz, round);
    const again = { ...round, item: item('another'), revealAt: START + 1 };
    const subscription = { id: 'T1.C1', revision: 2 };
    const second = { ...EMPTY_PLAN, rounds: [again], posts: [postOf(again)], missed: [] };
    expect(await quiz.plans.write(subscription, second)).toBe(true);
    const missed = [{ round: again, reason: 'late' }];
    expect(await quiz.plans.write({ id: 'T1.C1', revision: 3 }, { ...EMPTY_PLAN, missed })).toBe(true);
    expect(await quiz.rounds.round(round.id)).toMatchObject({
      item: round.item,
      revealAt: round.revealAt,
      state: 'posted',
    });
  });

  it('brings the reveal of open daily rounds of its channel forward, never back', async () => {
    const quiz = await engine.open();
    const at = { revealAt: START + 9 * HOUR };
    const here = [daily('2026-11-22', at), daily('2026-11-23', { revealAt: START + HOUR })];
    const elsewhere = daily(TODAY, { ...at, channelId: 'C2' });
    const [planned, revealed] = [daily(TODAY, at), daily('2026-11-21', at)];
    await posted(quiz, ...here, revealed);
    await posted(quiz, elsewhere);
    await quiz.plans.reveal({ id: revealed.id, teamId: 'T1' }, [
      reveal(revealed.id, { dueAt: START + 100 * HOUR }),
    ]);
    await quiz.rounds.addExtra(extra('x1', at), post('x1'));
    await quiz.posts.record(await claimed(quiz), 'ts');
    const next = {
      ...EMPTY_PLAN,
      rounds: [planned],
      posts: [postOf(planned)],
      revealOpenBy: START + 2 * HOUR,
    };
    await quiz.plans.write({ id: 'T1.C1', revision: 2 }, next);
    const revealAt = async (id: string) => ((await quiz.rounds.round(id))?.revealAt ?? 0) - START;
    expect(await Promise.all(here.map(({ id }) => revealAt(id)))).toEqual([2 * HOUR, HOUR]);
    const untouched = [elsewhere.id, planned.id, revealed.id, 'x1'];
    expect(await Promise.all(untouched.map(revealAt))).toEqual(untouched.map(() => 9 * HOUR));
  });
});
