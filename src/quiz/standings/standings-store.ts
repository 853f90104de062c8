import type { PlayedRound, Submission } from './played.ts';

/** What boards are made of. */
export interface StandingsStore {
  /** All rounds of a channel, oldest first. */
  rounds(teamId: string, channelId: string): Promise<PlayedRound[]>;
  /** All submissions in a channel's rounds, oldest first. */
  submissions(teamId: string, channelId: string): Promise<Submission[]>;
  /** The people of a workspace who hide themselves from boards. */
  hidden(teamId: string): Promise<Set<string>>;
  hide(teamId: string, userId: string, hides: boolean): Promise<void>;
}
