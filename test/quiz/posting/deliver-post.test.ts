import { describe, expect, it } from 'vitest';
import { TIMING } from '../../../src/quiz/posting/timing.ts';
import { HOUR, START } from '../../storage/quiz-contract/samples.ts';
import { deliveryWorld } from './delivery-world.ts';

const POSTED = { kind: 'posted', ts: 'ts of round' };

describe('a process that dies', () => {
  it('before it claims a post leaves it to the next', async () => {
    const { attempt, slack } = await deliveryWorld();
    expect(await attempt('two')).toEqual({ ...POSTED, how: 'sent' });
    expect(slack).toMatchObject({ seen: ['round'], looks: 0 });
  });

  it('after the claim, before it sends: once the lease ends another looks, and posts', async () => {
    const { claim, attempt, clock, slack } = await deliveryWorld();
    await claim('dead');
    expect(await attempt('two')).toBeUndefined();
    clock.now += TIMING.lease;
    expect(await attempt('two')).toEqual({ ...POSTED, how: 'sent' });
    expect(slack).toMatchObject({ seen: ['round'], looks: 1 });
  });

  it('after it sent, before it recorded: once the lease ends another looks, and records', async () => {
    const { claim, attempt, clock, slack, stored } = await deliveryWorld();
    const claimed = await claim('dead');
    if (claimed) await slack.send(claimed, () => true);
    clock.now += TIMING.lease;
    expect(await attempt('two')).toEqual({ ...POSTED, how: 'found' });
    expect(slack.seen).toEqual(['round']);
    expect(stored()).toMatchObject({ state: 'posted', messageTs: 'ts of round' });
  });

  it('after it recorded leaves nothing to do', async () => {
    const { attempt, clock, slack } = await deliveryWorld();
    await attempt('dead');
    clock.now += HOUR;
    expect(await attempt('two')).toBeUndefined();
    expect(slack.seen).toEqual(['round']);
  });
});

describe('two replicas', () => {
  it('that tick at once: one gets the post, the other nothing', async () => {
    const { attempt, slack } = await deliveryWorld();
    const delivered = await Promise.all([attempt('one'), attempt('two')]);
    expect(delivered.filter(Boolean)).toHaveLength(1);
    expect(slack.seen).toEqual(['round']);
  });

  it('of which one stalls before it sends: its guard stops it', async () => {
    const { claim, goOn, slack, clock } = await deliveryWorld();
    const claimed = await claim();
    clock.now += TIMING.guard + 1;
    if (claimed) expect(await goOn(claimed, TIMING.guard + 1)).toMatchObject({ kind: 'later' });
    expect(slack.seen).toEqual([]);
  });

  it('of which one stalls after it sent: what it records is refused, the other has found the message', async () => {
    const { claim, attempt, clock, slack, quiz, stored } = await deliveryWorld();
    const claimed = await claim('stalled');
    if (!claimed) throw new Error('The post was not free');
    await slack.send(claimed, () => true);
    clock.now += TIMING.lease;
    expect(await attempt('two')).toMatchObject({ how: 'found' });
    expect(await quiz.posts.record(claimed, 'another ts')).toBe(false);
    expect(stored()).toMatchObject({ messageTs: 'ts of round' });
  });
});

describe('an attempt whose end nobody knows', () => {
  it('is looked at after the settle time: the message is there', async () => {
    const { attempt, clock, slack } = await deliveryWorld();
    slack.next = [{ outcome: { kind: 'in-doubt', why: 'HTTP 500' }, taken: true }];
    expect(await attempt()).toEqual({ kind: 'later', why: 'HTTP 500' });
    clock.now += TIMING.settle - 1;
    expect(await attempt()).toBeUndefined();
    clock.now += 1;
    expect(await attempt()).toEqual({ ...POSTED, how: 'found' });
    expect(slack.seen).toEqual(['round']);
  });

  it('is made again where the message is not there', async () => {
    const { attempt, clock, slack } = await deliveryWorld();
    slack.next = [{ outcome: { kind: 'in-doubt', why: 'time-out' } }];
    await attempt();
    clock.now += TIMING.settle;
    expect(await attempt()).toEqual({ ...POSTED, how: 'sent' });
    expect(slack.seen).toEqual(['round']);
  });

  it('waits where the history may not be read; at its deadline it is unknown, and the owner hears of it', async () => {
    const { attempt, clock, slack, stored, added } = await deliveryWorld();
    slack.next = [{ outcome: { kind: 'in-doubt', why: 'time-out' }, taken: true }];
    slack.history = { kind: 'unreadable', why: 'missing_scope', lasting: true };
    await attempt();
    while (stored()?.state !== 'unknown' && clock.now < START + 3 * HOUR) {
      clock.now += TIMING.longestBackOff;
      await attempt();
    }
    expect(slack.seen).toEqual(['round']);
    expect(clock.now).toBeLessThan(START + 2.1 * HOUR);
    expect(added()).toMatchObject([
      { channelId: 'U1', content: { notice: { kind: 'unknown', why: 'missing_scope' } } },
    ]);
  });
});

describe('an attempt that Slack turned away', () => {
  it('with a rate limit waits as long as it was asked to, and so does the whole workspace', async () => {
    const { attempt, clock, slack } = await deliveryWorld();
    slack.next = [{ outcome: { kind: 'rate-limited', retryAfter: 7_000 } }];
    expect(await attempt()).toEqual({ kind: 'later', why: 'rate limit', pauseTeam: 7_000 });
    clock.now += 7_000;
    expect(await attempt()).toEqual({ ...POSTED, how: 'sent' });
    expect(slack.looks).toBe(0);
  });

  it('because nothing could be sent is made again, ever more slowly', async () => {
    const { attempt, clock, slack, stored } = await deliveryWorld();
    slack.next = Array.from({ length: 8 }, () => ({ outcome: { kind: 'not-sent', why: 'ECONNREFUSED' } }));
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries++) {
      await attempt();
      waits.push((stored()?.notBefore ?? 0) - clock.now);
      clock.now = stored()?.notBefore ?? 0;
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1_000));
    expect(await attempt()).toEqual({ ...POSTED, how: 'sent' });
  });

  it('for the channel stops its quiz and tells the owner once', async () => {
    const { attempt, slack, quiz, stored, added } = await deliveryWorld();
    slack.next = [{ outcome: { kind: 'refused', blame: 'channel', error: 'is_archived' } }];
    expect(await attempt()).toMatchObject({ kind: 'ended', ending: { state: 'failed' } });
    expect(stored()).toMatchObject({ state: 'failed', reason: 'is_archived' });
    const subscription = await quiz.subscriptions.ofChannel('T1', 'C1');
    expect(subscription?.state).toEqual({ kind: 'stopped', why: { blame: 'channel', error: 'is_archived' } });
    expect(added()).toMatchObject([{ channelId: 'U1', content: { notice: { kind: 'stopped' } } }]);
    expect(await attempt()).toMatchObject({ ...POSTED, ts: 'ts of round.notice' });
    expect(await attempt()).toBeUndefined();
  });

  it('for the workspace stops all of its quizzes, and writes no notice that would not arrive', async () => {
    const { attempt, slack, quiz, added } = await deliveryWorld();
    slack.next = [{ outcome: { kind: 'refused', blame: 'workspace', error: 'token_revoked' } }];
    await attempt();
    expect((await quiz.subscriptions.ofTeam('T1')).map(({ state }) => state.kind)).toEqual(['stopped']);
    expect(added()).toEqual([]);
  });

  it('for what it says has failed with the item named; the quiz goes on', async () => {
    const { attempt, slack, quiz, added } = await deliveryWorld();
    slack.next = [{ outcome: { kind: 'refused', blame: 'post', error: 'invalid_blocks' } }];
    await attempt();
    expect((await quiz.subscriptions.ofChannel('T1', 'C1'))?.state.kind).toBe('on');
    expect(added()).toMatchObject([{ content: { notice: { kind: 'failed', itemId: 'item-1' } } }]);
  });
});

describe('a first attempt that is late', () => {
  it('looks first where nobody watched the due time, as after a restored backup', async () => {
    const { attempt, clock, slack } = await deliveryWorld();
    slack.seen.push('round');
    clock.now += TIMING.late + 1;
    expect(await attempt()).toEqual({ ...POSTED, how: 'found' });
    expect(slack.seen).toEqual(['round']);
  });

  it('is posted also where the history may never be read, and waits where it cannot be read for now', async () => {
    const { attempt, clock, slack } = await deliveryWorld();
    clock.now += TIMING.late + 1;
    slack.history = { kind: 'unreadable', why: 'internal_error', lasting: false };
    expect(await attempt()).toEqual({ kind: 'later', why: 'internal_error' });
    slack.history = { kind: 'unreadable', why: 'missing_scope', lasting: true };
    clock.now += TIMING.backOff;
    expect(await attempt()).toEqual({ ...POSTED, how: 'sent' });
  });

  it('looks for nothing where a scheduler was alive: the post waited in its queue', async () => {
    const { attempt, clock, slack, quiz } = await deliveryWorld();
    const beat = await quiz.posts.beat('one', null);
    clock.now += TIMING.late + 1;
    await quiz.posts.beat('one', beat);
    expect(await attempt()).toEqual({ ...POSTED, how: 'sent' });
    expect(slack.looks).toBe(0);
  });

  it('is posted until its deadline, and missed after it', async () => {
    const inTime = await deliveryWorld();
    inTime.clock.now += 2 * HOUR;
    expect(await inTime.attempt()).toEqual({ ...POSTED, how: 'sent' });
    const { attempt, clock, slack, added } = await deliveryWorld();
    clock.now += 2 * HOUR + 1;
    expect(await attempt()).toMatchObject({ ending: { state: 'missed', reason: 'deadline' } });
    expect(slack.seen).toEqual([]);
    expect(added()).toMatchObject([{ content: { notice: { kind: 'missed', dates: ['2026-11-25'] } } }]);
  });
});
