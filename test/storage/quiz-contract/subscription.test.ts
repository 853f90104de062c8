import { expect, it } from 'vitest';
import type { SubscriptionState } from '../../../src/quiz/subscription/subscription.ts';
import { describeQuizStores } from '../../support/quiz-stores.ts';
import { change, daily, EMPTY_PLAN, HOUR, SETTINGS, START } from './samples.ts';

describeQuizStores('a subscription', (engine) => {
  it('is read as it was saved', async () => {
    const { subscriptions } = await engine.open();
    expect(await subscriptions.ofChannel('T1', 'C1')).toBeNull();
    expect(await subscriptions.save(change(), null)).toBe(true);
    expect(await subscriptions.ofChannel('T1', 'C1')).toEqual({
      id: 'T1.C1',
      teamId: 'T1',
      channelId: 'C1',
      state: { kind: 'on' },
      settings: SETTINGS,
      since: START - HOUR,
      lastDate: null,
      revision: 1,
      changedBy: 'U1',
      changedAt: START,
    });
  });

  it('is replaced by a change of the revision it has, and keeps its last date', async () => {
    const quiz = await engine.open();
    await quiz.subscriptions.save(change(), null);
    await quiz.plans.write(
      { id: 'T1.C1', revision: 1 },
      { ...EMPTY_PLAN, rounds: [daily('2026-11-25')], lastDate: '2026-11-25' },
    );
    quiz.clock.now += 5;
    const off = change({
      state: { kind: 'off' },
      settings: { ...SETTINGS, time: '16:00' },
      since: START,
      changedBy: 'U2',
    });
    expect(await quiz.subscriptions.save(off, 1)).toBe(false);
    expect(await quiz.subscriptions.save(off, null)).toBe(false);
    expect(await quiz.subscriptions.save(off, 2)).toBe(true);
    expect(await quiz.subscriptions.ofChannel('T1', 'C1')).toMatchObject({
      state: { kind: 'off' },
      settings: { time: '16:00' },
      since: START,
      lastDate: '2026-11-25',
      revision: 3,
      changedBy: 'U2',
      changedAt: START + 5,
    });
  });

  it('is not made by a change of an older one', async () => {
    const { subscriptions } = await engine.open();
    expect(await subscriptions.save(change(), 3)).toBe(false);
    expect(await subscriptions.ofChannel('T1', 'C1')).toBeNull();
  });

  it('takes one of ten changes that are made at once', async () => {
    const { subscriptions, other } = await engine.open();
    for (const revision of [null, 1]) {
      const saved = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          (index % 2 ? { subscriptions } : other).subscriptions.save(change(), revision),
        ),
      );
      expect(saved.filter(Boolean)).toHaveLength(1);
    }
    expect((await subscriptions.ofChannel('T1', 'C1'))?.revision).toBe(2);
  });

  it('is looked at no more while it is not on', async () => {
    const quiz = await engine.open();
    const state: SubscriptionState = { kind: 'off' };
    await quiz.subscriptions.save(change({ nextDueAt: START }), null);
    await quiz.subscriptions.save(change({ nextDueAt: START, state }), 1);
    expect(await quiz.plans.dueSubscriptions(START, 9)).toEqual([]);
    expect(await quiz.plans.nextWake()).toBeNull();
  });

  it('is found with the others of its workspace, by channel', async () => {
    const { subscriptions } = await engine.open();
    await subscriptions.save(change({ channelId: 'C2' }), null);
    await subscriptions.save(change({ channelId: 'C1' }), null);
    await subscriptions.save(change({ teamId: 'T2', channelId: 'C0' }), null);
    const all = await subscriptions.ofTeam('T1');
    expect(all.map(({ channelId }) => channelId)).toEqual(['C1', 'C2']);
    expect(all[0]).toEqual(await subscriptions.ofChannel('T1', 'C1'));
    expect(await subscriptions.ofTeam('T9')).toEqual([]);
  });

  it('is stopped once, with the reason, if it is on', async () => {
    const { subscriptions } = await engine.open();
    const why = { blame: 'channel', error: 'is_archived' } as const;
    await subscriptions.save(change(), null);
    await subscriptions.save(change({ channelId: 'C2', state: { kind: 'off' } }), null);
    expect(await subscriptions.stop('T1', 'C1', why)).toBe(true);
    expect(await subscriptions.stop('T1', 'C1', { ...why, error: 'not_in_channel' })).toBe(false);
    expect(await subscriptions.stop('T1', 'C2', why)).toBe(false);
    expect(await subscriptions.stop('T2', 'C1', why)).toBe(false);
    expect(await subscriptions.ofChannel('T1', 'C1')).toMatchObject({
      state: { kind: 'stopped', why },
      revision: 2,
      changedBy: 'U1',
    });
  });

  it('is switched on again by a person after it was stopped', async () => {
    const { subscriptions } = await engine.open();
    const why = { blame: 'channel', error: 'is_archived' } as const;
    await subscriptions.save(change({ state: { kind: 'stopped', why } }), null);
    expect(await subscriptions.save(change(), 1)).toBe(true);
    expect(await subscriptions.ofChannel('T1', 'C1')).toMatchObject({ state: { kind: 'on' }, revision: 2 });
  });

  it('is resumed with its workspace if it was stopped for its sake', async () => {
    const quiz = await engine.open();
    const workspace = { blame: 'workspace', error: 'token_revoked' } as const;
    const channel = { blame: 'channel', error: 'is_archived' } as const;
    const states: [string, string, SubscriptionState][] = [
      ['T1', 'C1', { kind: 'stopped', why: workspace }],
      ['T1', 'C2', { kind: 'stopped', why: channel }],
      ['T1', 'C3', { kind: 'off' }],
      ['T1', 'C4', { kind: 'on' }],
      ['T2', 'C1', { kind: 'stopped', why: workspace }],
    ];
    for (const [teamId, channelId, state] of states) {
      await quiz.subscriptions.save(change({ teamId, channelId, state }), null);
    }
    quiz.clock.now += 5;
    expect(await quiz.subscriptions.resumeTeam('T1')).toBe(1);
    expect(await quiz.subscriptions.resumeTeam('T1')).toBe(0);
    const kinds = [...(await quiz.subscriptions.ofTeam('T1')), ...(await quiz.subscriptions.ofTeam('T2'))];
    expect(kinds.map(({ state }) => state.kind)).toEqual(['on', 'stopped', 'off', 'on', 'stopped']);
    const resumed = await quiz.subscriptions.ofChannel('T1', 'C1');
    expect(resumed).toMatchObject({ since: START + 5, revision: 2 });
    expect(await quiz.plans.dueSubscriptions(START + 5, 9)).toEqual([resumed]);
  });
});
