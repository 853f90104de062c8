import type { Instant } from '../calendar/zone-clock.ts';
import type { NewPost } from '../posting/post.ts';
import type { Ruling } from '../standings/ruling.ts';

export interface NewChallenge {
  teamId: string;
  roundId: string;
  userId: string;
  /** What the person wrote. */
  reason: string;
}

/** A round that people disagree with, and that nobody has decided about. */
export interface OpenChallenge {
  roundId: string;
  /** Oldest first, one a person. */
  reasons: string[];
}

/** What people object to in revealed rounds. */
export interface ChallengeStore {
  now(): Promise<Instant>;
  /**
   * `again`: the person's new reason takes the place of the first; `ruled`: it is decided already. Each notice is owed
   * once a round.
   */
  add(challenge: NewChallenge, notices: readonly NewPost[]): Promise<'added' | 'again' | 'ruled'>;
  /** Longest open first. */
  open(teamId: string): Promise<OpenChallenge[]>;
  /** False if it is decided already. */
  rule(round: { teamId: string; roundId: string }, ruling: Ruling, by: string): Promise<boolean>;
}
