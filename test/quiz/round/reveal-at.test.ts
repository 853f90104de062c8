import { expect, it } from 'vitest';
import { revealAt } from '../../../src/quiz/round/reveal-at.ts';
import { subscriptionOf } from '../subscription/subscriptions.ts';

const at = (text: string) => Date.parse(`${text}:00Z`);
const wednesday = { date: '2026-11-25', at: at('2026-11-25T09:30') };
const friday = { date: '2026-11-27', at: at('2026-11-27T09:30') };
const revealed = (settings: Parameters<typeof subscriptionOf>[0], occurrence = wednesday) =>
  new Date(revealAt(subscriptionOf(settings), occurrence)).toISOString().slice(0, 16);

it('is the time of the next round, over a weekend too', () => {
  expect(revealed({})).toBe('2026-11-26T09:30');
  expect(revealed({}, friday)).toBe('2026-11-30T09:30');
});

it('is four days at the most, and one day where no other round follows', () => {
  expect(revealed({ weekdays: ['wed'] })).toBe('2026-11-29T09:30');
  expect(revealed({ pauses: [{ from: '2026-11-26', to: '2036-12-31' }] })).toBe('2026-11-26T09:30');
});

it('is a set time after the round, on the same day or the next', () => {
  expect(revealed({ reveal: { kind: 'at', time: '17:00' } })).toBe('2026-11-25T17:00');
  expect(revealed({ reveal: { kind: 'at', time: '09:30' } })).toBe('2026-11-26T09:30');
  expect(revealed({ reveal: { kind: 'at', time: '09:00' } })).toBe('2026-11-26T09:00');
});

it('follows the clock of the zone, through its changes', () => {
  const at = Date.parse('2027-03-13T14:30:00Z');
  const newYork = { zone: 'America/New_York', reveal: { kind: 'at', time: '09:00' } } as const;
  expect(revealed(newYork, { date: '2027-03-13', at })).toBe('2027-03-14T13:00');
});
