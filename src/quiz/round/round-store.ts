import type { Instant } from '../calendar/zone-clock.ts';
import type { NewPost } from '../posting/post.ts';
import type { NewRound, Round } from './round.ts';

export interface NewSubmission {
  roundId: string;
  teamId: string;
  userId: string;
  /** The choice's index in the item. */
  choice: number;
  isRight: boolean;
}

/** `already`: the first choice stands; `closed`: the round was revealed meanwhile. */
export type SubmitOutcome =
  | { kind: 'recorded'; answered: number }
  | { kind: 'already'; choice: number }
  | { kind: 'closed' };

/** Rounds and what people chose in them. */
export interface RoundStore {
  now(): Promise<Instant>;
  round(id: string): Promise<Round | null>;
  /** The choice a person made in a round, or null. */
  choiceOf(roundId: string, userId: string): Promise<number | null>;
  submit(submission: NewSubmission): Promise<SubmitOutcome>;
  /** Every choice that was made in a round. */
  choices(roundId: string): Promise<number[]>;
  /** Adds an extra round with its post; false if a round of that id exists. */
  addExtra(round: NewRound, post: NewPost): Promise<boolean>;
  /** The channel's latest round that was posted, or null. */
  lastPosted(teamId: string, channelId: string): Promise<Round | null>;
}
