import type { LocalDate } from '../calendar/local-date.ts';

/** Of `posting` and `unknown` nobody knows yet whether people saw them. */
export const ROUND_STATES = ['due', 'posting', 'posted', 'revealed', 'missed', 'unknown', 'failed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** A round as standings see it. `extra`: asked for with `now`, beside the round of the day. */
export interface PlayedRound {
  id: string;
  date: LocalDate;
  kind: 'daily' | 'extra';
  state: RoundState;
  /** A manager took it out of the count. */
  isVoid?: true;
}

/** A person's first choice in a round. */
export interface Submission {
  roundId: string;
  userId: string;
  right: boolean;
}

/** Whether people saw a round, so that it counts, and nobody made it void. */
export function wasPosted({ state, isVoid }: PlayedRound): boolean {
  if (isVoid) return false;
  switch (state) {
    case 'posted':
    case 'revealed':
      return true;
    case 'due':
    case 'posting':
    case 'missed':
    case 'unknown':
    case 'failed':
      return false;
  }
}

/** The posted rounds up to a date, oldest first; a date's rounds stay in the given order. */
export function postedRounds(rounds: readonly PlayedRound[], to: LocalDate): PlayedRound[] {
  const posted = rounds.filter((round) => wasPosted(round) && round.date <= to);
  return posted.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}
