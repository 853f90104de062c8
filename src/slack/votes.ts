/** What a person thinks of an answer. */
export interface Vote {
  teamId: string;
  /** `Answered.id` of the question. */
  questionId: string;
  user: string;
  vote: 'up' | 'down';
  /** What they were looking for, in their words. */
  note?: string;
}

/** Takes votes; the last one of a person counts, and one without a note leaves an earlier note as it is. */
export interface Votes {
  vote(vote: Vote): Promise<void>;
}

/** Keeps nothing. */
export const noVotes: Votes = { vote: async () => undefined };
