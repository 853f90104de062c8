/** Why somebody got no answer, or none of the usual kind; the words are in the texts of `doctor`. */
export const REASON_CODES = [
  'channel-off',
  'channel-mentions-only',
  'shared-channel',
  'stranger',
  'guest',
  'rate-person',
  'rate-channel',
  'too-long',
  'no-question',
  'no-answer',
  'empty-bank',
  'outdated-button',
  'failed',
  'database-away',
  // Of these nobody waits for an answer.
  'bot-message',
  'repeat',
  'edited',
  'no-post',
  'malformed',
  'unknown-event',
  'unknown-action',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Reasons that come in numbers from what is no person's question; they have a store of their own. */
const NOISE: ReadonlySet<ReasonCode> = new Set([
  'bot-message',
  'repeat',
  'edited',
  'no-post',
  'malformed',
  'unknown-event',
  'unknown-action',
]);

export function isNoise(code: ReasonCode): boolean {
  return NOISE.has(code);
}

export interface Reason {
  code: ReasonCode;
  teamId: string;
  /** Empty where the event names nobody. */
  user: string;
  channel: string;
  /** Epoch milliseconds. */
  at: number;
  /** A code of Slack or the name of an error; never what a person wrote. */
  detail?: string;
  /** How well the best entry answered, 0 to 100; an answer from 50 on. */
  score?: number;
}

/** The newest reasons, so that nothing is ever ignored without one. */
export interface Reasons {
  note(reason: Omit<Reason, 'at'>): void;
  /** Newest first: of one person, or of the whole workspace. */
  lately(teamId: string, user?: string): Reason[];
}

const CAPACITY = 5_000;

/** Keeps `capacity` reasons of people, and as many of other kinds, so that a chatty app pushes out no person's. */
export function createReasons(now: () => number, capacity = CAPACITY): Reasons {
  const ofPeople: Reason[] = [];
  const others: Reason[] = [];
  return {
    note(reason) {
      const kept = isNoise(reason.code) ? others : ofPeople;
      kept.push({ ...reason, at: now() });
      if (kept.length > capacity) kept.shift();
    },
    lately: (teamId, user) =>
      [...ofPeople, ...others]
        .filter((reason) => reason.teamId === teamId && (user === undefined || reason.user === user))
        .sort((a, b) => b.at - a.at),
  };
}
