import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodOf } from '../../../src/quiz/standings/period.ts';
import { roundChart } from '../../../src/quiz/standings/round-chart.ts';
import { standings } from '../../../src/quiz/standings/standings.ts';
import { answersOf, anyRounds, anySubmissions, roundOf } from './played.ts';

const ALL = periodOf('all', '2099-12-31');
const NOBODY: ReadonlySet<string> = new Set();
const week = [0, 1, 2, 3, 4].map((day) => roundOf(day));
const ranks = (board: ReturnType<typeof standings>) => board.map(({ rank, userId }) => `${rank} ${userId}`);

it('lists most right answers first, and of equal ones who needed fewer rounds', () => {
  const submissions = [
    ...answersOf('Uearly', '0+ 1- 4+'),
    ...answersOf('Ulate', '3+ 4+'),
    ...answersOf('Ubest', '0+ 1+ 2+'),
  ];
  expect(ranks(standings(week, submissions, ALL, NOBODY))).toEqual(['1 Ubest', '2 Ulate', '3 Uearly']);
});

it('gives equal ones the same rank and leaves the next one out', () => {
  const submissions = [...answersOf('Ub', '0+'), ...answersOf('Ua', '0+'), ...answersOf('Uc', '0- 1+ 2+ 3+')];
  const four = [...submissions, ...answersOf('Ud', '0- 1+')];
  expect(ranks(standings(week, four, ALL, NOBODY))).toEqual(['1 Uc', '2 Ua', '2 Ub', '2 Ud']);
  const five = [...four, ...answersOf('Ue', '4+')];
  expect(ranks(standings(week, five, ALL, NOBODY))).toEqual(['1 Uc', '2 Ue', '3 Ua', '3 Ub', '3 Ud']);
});

it('leaves out who hides, without a gap in the ranks', () => {
  const submissions = [...answersOf('Ua', '0+ 1+'), ...answersOf('Ub', '0+')];
  expect(ranks(standings(week, submissions, ALL, new Set(['Ua'])))).toEqual(['1 Ub']);
});

it('does not list who had only wrong answers, and says of nobody how many were wrong', () => {
  const submissions = [...answersOf('Ua', '0- 1-'), ...answersOf('Ub', '0+ 1-')];
  const board = standings(week, submissions, ALL, NOBODY);
  expect(board).toEqual([
    { rank: 1, userId: 'Ub', right: 1, rounds: 5, accuracy: 0.2, streaks: { current: 0, best: 2 } },
  ]);
});

it('ranks fairly: better is never below, equal is never apart', () => {
  fc.assert(
    fc.property(anyRounds, anySubmissions, (rounds, submissions) => {
      const board = standings(rounds, submissions, ALL, NOBODY);
      for (const one of board) {
        const above = board.filter((other) => {
          return other.right > one.right || (other.right === one.right && other.accuracy > one.accuracy);
        });
        expect(one.rank).toBe(above.length + 1);
        expect(one.right).toBeLessThanOrEqual(one.rounds);
      }
    }),
  );
});

it('is the same in whatever order people answered', () => {
  fc.assert(
    fc.property(
      anyRounds,
      fc.shuffledSubarray(answersOf('Ua', '0+ 1- 2+ 3+').concat(answersOf('Ub', '1+ 2-'))),
      (rounds, some) => {
        expect(standings(rounds, some, ALL, NOBODY)).toEqual(
          standings(rounds, some.toReversed(), ALL, NOBODY),
        );
      },
    ),
  );
});

it('charts the posted rounds of a week, also those that nobody answered', () => {
  const rounds = [
    roundOf(-3),
    roundOf(1, { kind: 'extra' }),
    roundOf(0),
    roundOf(2, { state: 'missed' }),
    roundOf(3, { state: 'posted' }),
  ];
  const submissions = [
    ...answersOf('Ua', '-3+ 0+ 1-'),
    ...answersOf('Ub', '0- 2+'),
    ...answersOf('Uc', '0+'),
  ];
  expect(roundChart(rounds, submissions, periodOf('week', '2026-12-02'))).toEqual([
    { roundId: 'r0', date: '2026-11-30', kind: 'daily', answered: 3, right: 2 },
    { roundId: 'r1', date: '2026-12-01', kind: 'extra', answered: 1, right: 0 },
    { roundId: 'r3', date: '2026-12-03', kind: 'daily', answered: 0, right: 0 },
  ]);
});
