import { expect, it } from 'vitest';
import type { PostEnding } from '../../../src/quiz/posting/post.ts';
import { describeQuizStores } from '../../support/quiz-stores.ts';
import { claimed, daily, HOUR, LEASE, owe, plan, post, START } from './samples.ts';

const RELEASE = { notBefore: 0, inDoubt: true, why: 'time-out' };
const UNKNOWN: PostEnding = { state: 'unknown', reason: 'missing_scope' };

describeQuizStores('a claimed post', (engine) => {
  it('is recorded with its timestamp, and never claimed again', async () => {
    const quiz = await engine.open();
    const round = daily('2026-11-25');
    await plan(quiz, round);
    expect(await quiz.posts.record(await claimed(quiz), '17.5')).toBe(true);
    quiz.clock.now += 100 * HOUR;
    expect(await quiz.posts.claim({ owner: 'two', lease: LEASE, exceptTeams: [] })).toBeNull();
    expect(await quiz.rounds.round(round.id)).toMatchObject({ state: 'posted', messageTs: '17.5' });
  });

  it('of a round that came late stays open for an hour, or as long as was meant', async () => {
    const quiz = await engine.open();
    const [long, short] = [daily('2026-11-25'), daily('2026-11-26')];
    await plan(quiz, { ...long, revealAt: long.dueAt + HOUR });
    quiz.clock.now = long.dueAt + HOUR / 2;
    await quiz.posts.record(await claimed(quiz), String(quiz.clock.now / 1000));
    expect(await quiz.rounds.round(long.id)).toMatchObject({ revealAt: quiz.clock.now + HOUR });
    await plan(quiz, { ...short, revealAt: short.dueAt + HOUR / 4 });
    quiz.clock.now = short.dueAt + HOUR;
    await quiz.posts.record(await claimed(quiz), String(quiz.clock.now / 1000));
    expect(await quiz.rounds.round(short.id)).toMatchObject({ revealAt: quiz.clock.now + HOUR / 4 });
  });

  it('is recorded also where a click on its message was faster, but not for another message', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'));
    const claim = await claimed(quiz);
    expect(await quiz.posts.heal('a', 'C1', '17.5')).toBe(true);
    expect(await quiz.posts.record(claim, '17.5')).toBe(true);
    expect(await quiz.posts.record(claim, '17.6')).toBe(false);
  });

  it('is recorded late as long as nobody else has taken it', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'));
    const claim = await claimed(quiz);
    quiz.clock.now += 2 * LEASE;
    expect(await quiz.posts.record(claim, '17.5')).toBe(true);
  });

  it('takes nothing from a claim that another one has followed', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'));
    const stale = await claimed(quiz);
    quiz.clock.now += LEASE;
    const claim = await claimed(quiz.other, 'two');
    expect(await quiz.posts.record(stale, '1')).toBe(false);
    expect(await quiz.posts.release(stale, RELEASE)).toBe(false);
    expect(await quiz.posts.end(stale, UNKNOWN, [post('n')])).toBe(false);
    expect(await quiz.other.posts.record(claim, '2')).toBe(true);
  });

  it('takes nothing from a claim that was given back', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'));
    const claim = await claimed(quiz);
    await quiz.posts.release(claim, RELEASE);
    expect(await quiz.posts.record(claim, '1')).toBe(false);
    expect(await quiz.posts.release(claim, RELEASE)).toBe(false);
    expect(await quiz.posts.end(claim, UNKNOWN, [])).toBe(false);
  });

  it('takes nothing once it has ended', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'), post('b'));
    const [first, second] = [await claimed(quiz), await claimed(quiz)];
    await quiz.posts.record(first, '1');
    await quiz.posts.end(second, UNKNOWN, []);
    for (const claim of [first, second]) {
      expect(await quiz.posts.record(claim, '2')).toBe(false);
      expect(await quiz.posts.release(claim, RELEASE)).toBe(false);
      expect(await quiz.posts.end(claim, UNKNOWN, [])).toBe(false);
    }
  });

  it('ends with its reason, which the round shows', async () => {
    const quiz = await engine.open();
    const rounds = [daily('2026-11-23'), daily('2026-11-24'), daily('2026-11-25')];
    await plan(quiz, ...rounds);
    for (const state of ['missed', 'unknown', 'failed'] as const) {
      const claim = await claimed(quiz);
      expect(await quiz.posts.end(claim, { state, reason: `it is ${state}` }, [])).toBe(true);
      expect(await quiz.rounds.round(claim.id)).toMatchObject({ state, reason: `it is ${state}` });
    }
  });

  it('shows a round that was given back as open, in doubt or not, without a reason', async () => {
    const quiz = await engine.open();
    const { id } = daily('2026-11-25');
    await plan(quiz, daily('2026-11-25'));
    expect(await quiz.rounds.round(id)).toMatchObject({ state: 'due', reason: null });
    const claim = await claimed(quiz);
    expect(await quiz.rounds.round(id)).toMatchObject({ state: 'posting', reason: null });
    await quiz.posts.release(claim, RELEASE);
    expect(await quiz.rounds.round(id)).toMatchObject({ state: 'posting', reason: null });
    await quiz.posts.release(await claimed(quiz), { ...RELEASE, inDoubt: false });
    expect(await quiz.rounds.round(id)).toMatchObject({ state: 'due', reason: null });
  });

  it('adds the notices of its end once', async () => {
    const quiz = await engine.open();
    await owe(quiz, post('a'), post('b'));
    const notice = post('n', { dueAt: START + 1 });
    await quiz.posts.end(await claimed(quiz), UNKNOWN, [notice]);
    await quiz.posts.end(await claimed(quiz), UNKNOWN, [notice]);
    quiz.clock.now += 1;
    expect((await claimed(quiz)).id).toBe('n');
    expect(await quiz.posts.claim({ owner: 'two', lease: LEASE, exceptTeams: [] })).toBeNull();
  });
});

describeQuizStores('a message that is seen', (engine) => {
  it('records a post that is open or unknown, in its channel alone', async () => {
    const quiz = await engine.open();
    const rounds = [daily('2026-11-23'), daily('2026-11-24'), daily('2026-11-25')];
    await plan(quiz, ...rounds);
    await quiz.posts.end(await claimed(quiz), UNKNOWN, []);
    const held = await claimed(quiz);
    for (const { id } of rounds) {
      expect(await quiz.posts.heal(id, 'C2', '9.9')).toBe(false);
      expect(await quiz.posts.heal(id, 'C1', '9.9')).toBe(true);
      expect(await quiz.rounds.round(id)).toMatchObject({ state: 'posted', reason: null, messageTs: '9.9' });
    }
    expect(await quiz.posts.record(held, '1.1')).toBe(false);
    expect(await quiz.posts.claim({ owner: 'two', lease: LEASE, exceptTeams: [] })).toBeNull();
  });

  it('changes no post that is posted, missed or failed, and none that does not exist', async () => {
    const quiz = await engine.open();
    const rounds = [daily('2026-11-23'), daily('2026-11-24'), daily('2026-11-25')];
    await plan(quiz, ...rounds);
    await quiz.posts.record(await claimed(quiz), '1.1');
    await quiz.posts.end(await claimed(quiz), { state: 'missed', reason: 'late' }, []);
    await quiz.posts.end(await claimed(quiz), { state: 'failed', reason: 'bad' }, []);
    const healed = await Promise.all(rounds.map(({ id }) => quiz.posts.heal(id, 'C1', '9.9')));
    expect(healed).toEqual([false, false, false]);
    expect(await quiz.rounds.round(rounds[0]?.id ?? '')).toMatchObject({ messageTs: '1.1' });
    expect(await quiz.posts.heal('none', 'C1', '9.9')).toBe(false);
  });
});
