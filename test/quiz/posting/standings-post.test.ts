import { expect, it } from 'vitest';
import { type PlanRequest, planSubscription } from '../../../src/quiz/posting/plan-subscription.ts';
import { standingsPost } from '../../../src/quiz/posting/standings-post.ts';
import type { QuizSettings } from '../../../src/quiz/subscription/subscription.ts';
import { itemsOf } from '../items.ts';
import { subscriptionOf } from '../subscription/subscriptions.ts';

const at = (text: string) => Date.parse(`2026-${text}:00Z`);
const REST = { pauses: [{ from: '2026-11-28', to: '2026-12-31' }] };

const request = (
  now: number,
  lastDate: string | null,
  settings: Partial<QuizSettings> = {},
): PlanRequest => ({
  subscription: subscriptionOf(settings, { lastDate }),
  now,
  items: itemsOf({ pods: 3, probes: 3 }),
  used: [],
});

const owed = (now: number, lastDate: string | null, settings: Partial<QuizSettings> = {}) => {
  const asked = request(now, lastDate, settings);
  return standingsPost(asked, planSubscription(asked));
};

it('comes with the first round of the next week, at its time', () => {
  expect(owed(at('11-30T09:30'), '2026-11-27')).toMatchObject({
    week: { from: '2026-11-23', to: '2026-11-29' },
    post: { id: 'T1.C1.week.2026-11-23', dueAt: at('11-30T09:30') },
  });
});

it('comes too where the first date of the week was missed', () => {
  expect(owed(at('11-30T13:00'), '2026-11-27')).toMatchObject({
    week: { from: '2026-11-23' },
    post: { dueAt: at('11-30T09:30'), deadlineAt: at('12-01T09:30') },
  });
  expect(owed(at('12-02T13:00'), '2026-11-27')?.post.dueAt).toBe(at('12-02T09:30'));
});

it('comes on Monday where the quiz rests, for which it is looked at then', () => {
  const friday = planSubscription(request(at('11-27T09:30'), '2026-11-26', REST));
  expect(friday.nextDueAt).toBe(at('11-30T09:30'));
  expect(owed(at('11-30T09:31'), '2026-11-27', REST)?.post.dueAt).toBe(at('11-30T09:30'));
  const monday = planSubscription(request(at('11-30T09:31'), '2026-11-27', REST));
  expect(monday.nextDueAt).toBe(at('01-01T09:30') + (Date.UTC(2027, 0, 1) - Date.UTC(2026, 0, 1)));
  expect(owed(at('12-02T09:30'), '2026-11-27', REST)).toBeNull();
});

it('does not come in the middle of a week, before its first round, or without one', () => {
  expect(owed(at('11-25T09:30'), '2026-11-24')).toBeNull();
  expect(owed(at('11-25T09:30'), null)).toBeNull();
  expect(owed(at('11-30T09:29'), '2026-11-27')).toBeNull();
});
