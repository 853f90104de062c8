import { expect, it } from 'vitest';
import { changeSubscription } from '../../../src/quiz/subscription/change-subscription.ts';
import type { QuizSettings } from '../../../src/quiz/subscription/subscription.ts';
import { memoryQuizStores } from '../../support/memory-quiz-store.ts';
import { emptyState } from '../../support/memory-store/state.ts';
import { itemsOf } from '../items.ts';
import { subscriptionOf } from './subscriptions.ts';

const DUE_AT = Date.parse('2026-11-25T09:30:00Z');

async function quizOf() {
  const clock = { now: DUE_AT - 3_600_000 };
  const state = emptyState();
  const quiz = memoryQuizStores({ state, now: () => clock.now });
  const ports = { ...quiz, items: () => itemsOf({ pods: 3 }), report: () => undefined };
  const place = { teamId: 'T1', channelId: 'C1', changedBy: 'U2' };
  const change = (settings: Partial<QuizSettings>, isOn = true) =>
    changeSubscription(
      {
        ...place,
        decide: (current) => ({ isOn, settings: { ...(current ?? subscriptionOf()).settings, ...settings } }),
      },
      ports,
    );
  await change({});
  return { clock, state, change, ports, place };
}

it('in the minute of a round plans what was due first', async () => {
  const { clock, state, change } = await quizOf();
  clock.now = DUE_AT + 5_000;
  const changed = await change({ time: '10:00' });
  expect([...state.rounds.keys()]).toEqual(['T1.C1.2026-11-25']);
  expect(changed).toMatchObject({ kind: 'changed', after: { lastDate: '2026-11-25', changedBy: 'U2' } });
  expect(state.subscriptions.get('T1.C1')?.nextDueAt).toBe(Date.parse('2026-11-26T10:00:00Z'));
});

it('to off in that minute leaves the round, and no other', async () => {
  const { clock, state, change } = await quizOf();
  clock.now = DUE_AT;
  await change({}, false);
  expect([...state.rounds.keys()]).toEqual(['T1.C1.2026-11-25']);
  expect(state.subscriptions.get('T1.C1')).toMatchObject({ state: { kind: 'off' }, nextDueAt: null });
});

it('that changes nothing leaves it alone', async () => {
  const { ports, place, state } = await quizOf();
  const { settings, changedAt, since } = state.subscriptions.get('T1.C1') ?? subscriptionOf();
  expect(await changeSubscription({ ...place, decide: () => null }, ports)).toMatchObject({ kind: 'same' });
  expect(state.subscriptions.get('T1.C1')).toMatchObject({ settings, changedAt, since });
});

it('is made again on what others made of it meanwhile, and given up after some times', async () => {
  const { ports, place } = await quizOf();
  const { save } = ports.subscriptions;
  let refusals = 2;
  const subscriptions = {
    ...ports.subscriptions,
    save: async (...args: Parameters<typeof save>) => (refusals-- > 0 ? false : save(...args)),
  };
  const decide = () => ({ isOn: false, settings: subscriptionOf().settings });
  expect(await changeSubscription({ ...place, decide }, { ...ports, subscriptions })).toMatchObject({
    kind: 'changed',
  });
  refusals = 99;
  expect(await changeSubscription({ ...place, decide }, { ...ports, subscriptions })).toEqual({
    kind: 'conflict',
  });
});
