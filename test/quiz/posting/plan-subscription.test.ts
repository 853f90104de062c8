import { describe, expect, it } from 'vitest';
import { type PlanRequest, planSubscription } from '../../../src/quiz/posting/plan-subscription.ts';
import { itemsOf } from '../items.ts';
import { subscriptionOf } from '../subscription/subscriptions.ts';

const at = (text: string) => Date.parse(`2026-11-${text}:00Z`);
const items = itemsOf({ pods: 3, probes: 3 });
const request = (now: number, changes: Partial<PlanRequest> = {}): PlanRequest => ({
  subscription: subscriptionOf({}, { lastDate: '2026-11-24' }),
  now,
  items,
  used: [],
  ...changes,
});

describe('the plan of a subscription', () => {
  it('before its time is empty, and says when to look again', () => {
    expect(planSubscription(request(at('25T09:29')))).toEqual({
      rounds: [],
      missed: [],
      posts: [],
      lastDate: '2026-11-24',
      nextDueAt: at('25T09:30'),
      revealOpenBy: null,
    });
  });

  it('at its time holds one round with its post, and ends the one before', () => {
    const plan = planSubscription(request(at('25T09:30')));
    expect(plan).toMatchObject({
      rounds: [{ id: 'T1.C1.2026-11-25', date: '2026-11-25', revealAt: at('26T09:30') }],
      posts: [{ id: 'T1.C1.2026-11-25', dueAt: at('25T09:30'), deadlineAt: at('25T11:30') }],
      missed: [],
      lastDate: '2026-11-25',
      nextDueAt: at('26T09:30'),
      revealOpenBy: at('25T09:30'),
    });
  });

  it('is the same on every replica, whatever the order of the bank', () => {
    const shuffled = request(at('25T09:31'), { items: [...items].reverse() });
    expect(planSubscription(shuffled).rounds).toEqual(planSubscription(request(at('25T09:30'))).rounds);
  });

  it('within the grace period is posted late, once', () => {
    expect(planSubscription(request(at('25T11:30'))).posts.map(({ id }) => id)).toEqual(['T1.C1.2026-11-25']);
  });

  it('after it is missed with its reason, and one notice tells of all dates', () => {
    const plan = planSubscription(request(at('27T20:00')));
    expect(plan.rounds).toEqual([]);
    expect(plan.missed.map(({ round, reason }) => [round.date, reason])).toEqual([
      ['2026-11-25', 'late'],
      ['2026-11-26', 'late'],
      ['2026-11-27', 'late'],
    ]);
    expect(plan.posts).toMatchObject([
      {
        channelId: 'U1',
        content: {
          notice: { kind: 'missed', dates: ['2026-11-25', '2026-11-26', '2026-11-27'], why: 'late' },
        },
      },
    ]);
    expect(plan).toMatchObject({ lastDate: '2026-11-27', nextDueAt: at('30T09:30'), revealOpenBy: null });
  });

  it('after days without the bot posts the newest date alone', () => {
    const plan = planSubscription(request(at('27T10:00')));
    expect(plan.rounds.map(({ date }) => date)).toEqual(['2026-11-27']);
    expect(plan.missed.map(({ round }) => round.date)).toEqual(['2026-11-25', '2026-11-26']);
  });

  it('of a bank that has nothing to ask is missed, with the setting that is to blame', () => {
    const subscription = subscriptionOf({ topics: ['storage'] }, { lastDate: '2026-11-24' });
    const plan = planSubscription(request(at('25T09:30'), { subscription }));
    expect(plan.rounds).toEqual([]);
    expect(plan.missed).toMatchObject([{ round: { date: '2026-11-25' }, reason: expect.any(String) }]);
    expect(plan.posts).toMatchObject([{ content: { kind: 'notice' } }]);
  });
});
