import fc from 'fast-check';
import { dateOfDay, dayNumber } from '../../../src/quiz/calendar/local-date.ts';
import { type PlayedRound, ROUND_STATES, type Submission } from '../../../src/quiz/standings/played.ts';

const MONDAY = dayNumber('2026-11-30');

/** A revealed round of the day, so many days after Monday, 2026-11-30. */
export function roundOf(day: number, differences: Partial<PlayedRound> = {}): PlayedRound {
  return { id: `r${day}`, date: dateOfDay(MONDAY + day), kind: 'daily', state: 'revealed', ...differences };
}

/** Submissions of a person as "1+ 2- 4+": round r1 right, r2 wrong, r4 right. */
export function answersOf(userId: string, answers: string): Submission[] {
  return answers
    .split(' ')
    .filter((answer) => answer !== '')
    .map((answer) => ({ userId, roundId: `r${answer.slice(0, -1)}`, right: answer.endsWith('+') }));
}

/** Rounds on consecutive days in any state, some of them extra. */
export const anyRounds = fc
  .array(fc.record({ state: fc.constantFrom(...ROUND_STATES), kind: fc.constantFrom('daily', 'extra') }))
  .map((rounds) => rounds.map((round, day) => roundOf(day, round)));

/** Answers of a few people to the first thirty rounds. */
export const anySubmissions = fc.array(
  fc.record({
    userId: fc.constantFrom('U1', 'U2', 'U3', 'U4'),
    roundId: fc.nat(29).map((day) => `r${day}`),
    right: fc.boolean(),
  }),
);
