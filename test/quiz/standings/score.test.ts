import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodOf } from '../../../src/quiz/standings/period.ts';
import { type PlayedRound, wasPosted } from '../../../src/quiz/standings/played.ts';
import { scoreOf } from '../../../src/quiz/standings/score.ts';
import { answersOf, anyRounds, anySubmissions, roundOf } from './played.ts';

const ALL = periodOf('all', '2099-12-31');
const week = [0, 1, 2, 3, 4].map((day) => roundOf(day));

function scoreFor(answers: string, rounds: readonly PlayedRound[] = week, range = ALL) {
  return scoreOf(rounds, answersOf('U1', answers), range);
}

it('counts right answers out of the rounds, and answered rounds in a row', () => {
  expect(scoreFor('0+ 1- 2+ 4+')).toEqual({
    right: 3,
    rounds: 5,
    accuracy: 0.6,
    streaks: { current: 1, best: 3 },
  });
});

it('measures who joins late by the rounds since', () => {
  expect(scoreFor('3+ 4+')).toMatchObject({ right: 2, rounds: 2, accuracy: 1 });
});

it('is empty for who never answered', () => {
  expect(scoreFor('')).toEqual({ right: 0, rounds: 0, accuracy: 0, streaks: { current: 0, best: 0 } });
});

it('counts the rounds of the range, and streaks from before it', () => {
  const rounds = [...week, roundOf(7), roundOf(8)];
  expect(scoreFor('2+ 3+ 4+ 7-', rounds, periodOf('week', '2026-12-07'))).toEqual({
    right: 0,
    rounds: 2,
    accuracy: 0,
    streaks: { current: 0, best: 4 },
  });
  expect(scoreFor('2+ 3+ 4+ 7-', rounds, periodOf('week', '2026-11-30'))).toMatchObject({
    right: 3,
    rounds: 3,
    streaks: { current: 3, best: 3 },
  });
});

it('keeps a streak over weekends, holidays, missed and failed rounds and an open one', () => {
  const rounds = [
    roundOf(4),
    roundOf(7),
    roundOf(8, { state: 'missed' }),
    roundOf(9, { state: 'failed' }),
    roundOf(10, { state: 'unknown' }),
    roundOf(21),
    roundOf(22, { state: 'posted' }),
  ];
  expect(scoreFor('4+ 7- 21+', rounds)).toMatchObject({ rounds: 3, streaks: { current: 3, best: 3 } });
});

it('counts an open round from the moment it is answered', () => {
  const rounds = [roundOf(0), roundOf(1, { state: 'posted' })];
  expect(scoreFor('0+', rounds)).toMatchObject({ rounds: 1, streaks: { current: 1 } });
  expect(scoreFor('0+ 1+', rounds)).toMatchObject({ right: 2, rounds: 2, streaks: { current: 2 } });
});

it('counts an extra round for who answered it, and never for streaks', () => {
  const rounds = [roundOf(0), roundOf(1, { kind: 'extra' }), roundOf(2)];
  expect(scoreFor('0+ 1+ 2+', rounds)).toMatchObject({
    right: 3,
    rounds: 3,
    streaks: { current: 2, best: 2 },
  });
  expect(scoreFor('0+ 2+', rounds)).toMatchObject({ right: 2, rounds: 2, streaks: { current: 2, best: 2 } });
});

it('takes the first of two answers to a round', () => {
  expect(scoreFor('0- 0+', [roundOf(0)])).toMatchObject({ right: 0, rounds: 1 });
});

it('changes nothing by rounds that were not posted, wherever they come in', () => {
  fc.assert(
    fc.property(anyRounds, anySubmissions, (rounds, submissions) => {
      const own = submissions.filter(({ userId }) => userId === 'U1');
      expect(scoreOf(rounds, own, ALL)).toEqual(scoreOf(rounds.filter(wasPosted), own, ALL));
    }),
  );
});

it('never shortens a streak by an extra round, answered or not', () => {
  fc.assert(
    fc.property(anyRounds, anySubmissions, (rounds, submissions) => {
      const own = submissions.filter(({ userId }) => userId === 'U1');
      const daily = rounds.filter(({ kind }) => kind === 'daily');
      expect(scoreOf(rounds, own, ALL).streaks).toEqual(scoreOf(daily, own, ALL).streaks);
    }),
  );
});

it('has a best streak of all days for who answers all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (days) => {
      const rounds = Array.from({ length: days }, (_, day) => roundOf(day * 3));
      const answers = rounds.map(({ id }) => `${id.slice(1)}+`).join(' ');
      expect(scoreFor(answers, rounds).streaks).toEqual({ current: days, best: days });
    }),
  );
});
