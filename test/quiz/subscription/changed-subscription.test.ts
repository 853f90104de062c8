import { describe, expect, it } from 'vitest';
import { changedSubscription } from '../../../src/quiz/subscription/changed-subscription.ts';
import { subscriptionOf } from './subscriptions.ts';

const at = (text: string) => Date.parse(`2026-11-${text}:00Z`);
const changer = (now: number) => ({ teamId: 'T1', channelId: 'C1', changedBy: 'U2', now });

describe('a change of a subscription', () => {
  it('of the time to an earlier one begins tomorrow, to a later one today', () => {
    const now = at('25T10:00');
    const current = subscriptionOf({}, { lastDate: '2026-11-24' });
    const next = (time: string) => {
      const settings = { ...current.settings, time };
      return changedSubscription(current, { isOn: true, settings }, changer(now));
    };
    expect(next('09:00')).toMatchObject({ since: now, nextDueAt: at('26T09:00') });
    expect(next('11:00')).toMatchObject({ since: now, nextDueAt: at('25T11:00') });
  });

  it('of time or zone after the round of a date brings no second one on that date', () => {
    const current = subscriptionOf({}, { lastDate: '2026-11-25' });
    const wanted = { isOn: true, settings: { ...current.settings, zone: 'America/New_York', time: '23:00' } };
    const { nextDueAt } = changedSubscription(current, wanted, changer(at('25T10:00')));
    expect(nextDueAt).toBe(at('27T04:00'));
  });

  it('of nothing that is of the calendar keeps what was due', () => {
    const current = subscriptionOf();
    const wanted = { isOn: true, settings: { ...current.settings, topics: ['pods'] } };
    expect(changedSubscription(current, wanted, changer(at('25T10:00'))).since).toBe(current.since);
  });

  it('to off leaves nothing due; to on again begins now', () => {
    const on = subscriptionOf();
    const off = changedSubscription(on, { isOn: false, settings: on.settings }, changer(at('25T10:00')));
    expect(off).toMatchObject({ state: { kind: 'off' }, nextDueAt: null, changedBy: 'U2' });
    const again = { isOn: true, settings: on.settings };
    const current = subscriptionOf({}, { state: { kind: 'off' } });
    const change = changedSubscription(current, again, changer(at('27T12:00')));
    expect(change).toMatchObject({ since: at('27T12:00'), nextDueAt: at('30T09:30') });
  });
});
