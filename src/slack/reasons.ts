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
  'bot-message',
  'repeat',
  'failed',
  'database-away',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

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
}

/** The newest reasons, so that nothing is ever ignored without one. */
export interface Reasons {
  note(reason: Omit<Reason, 'at'>): void;
  /** Newest first: of one person, or of the whole workspace. */
  lately(teamId: string, user?: string): Reason[];
}

const CAPACITY = 5_000;

export function createReasons(now: () => number, capacity = CAPACITY): Reasons {
  const kept: Reason[] = [];
  return {
    note(reason) {
      kept.push({ ...reason, at: now() });
      if (kept.length > capacity) kept.shift();
    },
    lately: (teamId, user) =>
      kept
        .filter((reason) => reason.teamId === teamId && (user === undefined || reason.user === user))
        .reverse(),
  };
}
