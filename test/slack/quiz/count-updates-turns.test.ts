import { expect, it, onTestFinished } from 'vitest';
import type { Nap } from '../../../src/quiz/posting/nap.ts';
import type { Round } from '../../../src/quiz/round/round.ts';
import { createCountUpdates } from '../../../src/slack/quiz/count-updates.ts';
import { daily } from '../../storage/quiz-contract/samples.ts';
import { until } from '../../support/until.ts';

const NOW = 1_000_000;

function roundOf(id: string, changes: Partial<Round> = {}): Round {
  const posted = {
    state: 'posted',
    reason: null,
    messageTs: '1.2',
    postedAt: NOW,
    revealedAt: null,
  } as const;
  return { ...daily('2026-11-25'), ...posted, id, answered: 1, revealAt: NOW + 3_600_000, ...changes };
}

/** Counts of some rounds; a sleep lasts until the test says so. */
function countsOf(rounds: Round[], show: (id: string) => Promise<number> = async () => 0) {
  const shown: string[] = [];
  const slept: number[] = [];
  const errors: unknown[] = [];
  let wakeUp = () => {};
  const nap: Nap = {
    sleep(milliseconds) {
      slept.push(milliseconds);
      return new Promise((resolve) => {
        wakeUp = resolve;
      });
    },
    wake: () => wakeUp(),
  };
  const counts = createCountUpdates({
    rounds: { now: async () => NOW, round: async (id) => rounds.find((round) => round.id === id) ?? null },
    show(round) {
      shown.push(round.id);
      return show(round.id);
    },
    nap,
    onError: (error) => errors.push(error),
  });
  counts.start();
  onTestFinished(counts.stop);
  return { counts, shown, slept, errors, goOn: () => wakeUp() };
}

it('shows one update for all clicks since the last, and then rests', async () => {
  const { counts, shown, slept, goOn } = countsOf([roundOf('a')]);
  await until(() => slept.length === 1);
  for (let click = 0; click < 200; click++) counts.mark('a');
  await until(() => slept.length === 2);
  expect(shown).toEqual(['a']);
  goOn();
  await until(() => slept.length === 3);
  expect(shown).toEqual(['a']);
});

it('takes the round that waits longest first, one after a pause', async () => {
  const { counts, shown, slept, goOn } = countsOf([roundOf('a'), roundOf('b')]);
  await until(() => slept.length === 1);
  counts.mark('a');
  counts.mark('b');
  await until(() => slept.length === 2);
  expect(shown).toEqual(['a']);
  expect(slept.at(-1)).toBe(1_500);
  goOn();
  await until(() => slept.length === 3);
  expect(shown).toEqual(['a', 'b']);
});

it('waits as long as Slack asked, and shows the round again', async () => {
  const waits = [20_000, 0];
  const { counts, shown, slept, goOn } = countsOf([roundOf('a')], async () => waits.shift() ?? 0);
  await until(() => slept.length === 1);
  counts.mark('a');
  await until(() => slept.includes(20_000));
  goOn();
  await until(() => slept.at(-1) === 1_500);
  goOn();
  await until(() => shown.length === 2);
});

it.each([
  ['is revealed', { revealedAt: NOW, state: 'revealed' }],
  ['is about to be: its buttons would come back', { revealAt: NOW + 10_000 }],
  ['has no message', { messageTs: null }],
] as const)('leaves a round alone that %s', async (_, changes) => {
  const { counts, shown, slept } = countsOf([roundOf('a', changes)]);
  await until(() => slept.length === 1);
  counts.mark('a');
  await until(() => slept.length === 2);
  expect(shown).toEqual([]);
});

it('goes on after an update that failed', async () => {
  const { counts, shown, slept, errors, goOn } = countsOf([roundOf('a'), roundOf('b')], async (id) => {
    if (id === 'a') throw new Error('HTTP 500');
    return 0;
  });
  await until(() => slept.length === 1);
  counts.mark('a');
  counts.mark('b');
  await until(() => slept.length === 2);
  expect(errors).toHaveLength(1);
  goOn();
  await until(() => shown.includes('b'));
});
