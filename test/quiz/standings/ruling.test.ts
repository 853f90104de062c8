import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlayedRound } from '../../../src/quiz/standings/played.ts';
import { type Ruling, ruledRound, ruledSubmission } from '../../../src/quiz/standings/ruling.ts';
import { scoreOf } from '../../../src/quiz/standings/score.ts';
import { standings } from '../../../src/quiz/standings/standings.ts';

const ALL = { from: '0000-01-01', to: '2026-12-31' };
const PEOPLE = ['U1', 'U2', 'U3', 'U4'];

interface Played {
  rounds: PlayedRound[];
  submissions: { roundId: string; userId: string; choice: number; right: boolean }[];
}

/** Choice 0 is right in every round. */
const played: fc.Arbitrary<Played> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('daily' as const, 'extra' as const),
      state: fc.constantFrom('posted' as const, 'revealed' as const, 'missed' as const),
      choices: fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => ({
    rounds: list.map(({ kind, state }, index) => ({
      id: `r${index}`,
      date: `2026-11-${String(index + 1).padStart(2, '0')}`,
      kind,
      state,
    })),
    submissions: list.flatMap(({ choices, state }, index) =>
      choices.flatMap((choice, person) => {
        if (choice === null || state === 'missed') return [];
        return [{ roundId: `r${index}`, userId: PEOPLE[person] ?? '', choice, right: choice === 0 }];
      }),
    ),
  }));

const ruled = fc.record({ played, at: fc.nat(11), choice: fc.integer({ min: 1, max: 3 }) });

function under({ rounds, submissions }: Played, roundId: string, ruling: Ruling): Played {
  const of = (id: string) => (id === roundId ? ruling : null);
  return {
    rounds: rounds.map((round) => ruledRound(round, of(round.id))),
    submissions: submissions.map((one) => ({ ...one, ...ruledSubmission(one, of(one.roundId)) })),
  };
}

function board({ rounds, submissions }: Played) {
  return standings(rounds, submissions, ALL, new Set());
}

function rightOf({ rounds, submissions }: Played, user: string): number {
  const own = submissions.filter(({ userId }) => userId === user);
  return scoreOf(rounds, own, ALL).right;
}

describe('a ruling', () => {
  it('that makes a round void leaves scores and streaks as if it had never been', () => {
    fc.assert(
      fc.property(ruled, ({ played: all, at }) => {
        const id = `r${at % all.rounds.length}`;
        const without = {
          rounds: all.rounds.filter((round) => round.id !== id),
          submissions: all.submissions.filter(({ roundId }) => roundId !== id),
        };
        expect(board(under(all, id, { kind: 'void' }))).toEqual(board(without));
      }),
    );
  });

  it('that accepts a choice gives one more to those who chose it, and takes from nobody', () => {
    fc.assert(
      fc.property(ruled, ({ played: all, at, choice }) => {
        const round = all.rounds[at % all.rounds.length];
        const after = under(all, round?.id ?? '', { kind: 'also-right', choice });
        for (const user of PEOPLE) {
          const chose = all.submissions.some(
            (one) => one.roundId === round?.id && one.userId === user && one.choice === choice,
          );
          expect(rightOf(after, user)).toBe(rightOf(all, user) + (chose ? 1 : 0));
        }
      }),
    );
  });

  it('that lets a round stand changes nothing', () => {
    fc.assert(
      fc.property(ruled, ({ played: all, at }) => {
        expect(under(all, `r${at}`, { kind: 'stands' })).toEqual(all);
      }),
    );
  });
});
