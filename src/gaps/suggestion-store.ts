import type { QuizItem } from '../knowledge/quiz-item.ts';

/** A quiz item that a member suggested. */
export interface Suggestion {
  id: string;
  item: QuizItem;
  suggestedBy: string;
}

export type SuggestionDecision = { kind: 'accepted' } | { kind: 'refused'; reason: string };

export interface SuggestionStore {
  /** Nothing where an item of that id was suggested before. */
  suggest(teamId: string, item: QuizItem, by: string): Promise<void>;
  /** Oldest first. */
  waiting(teamId: string): Promise<Suggestion[]>;
  /** What was decided about, or null if it waits no more. An accepted item joins those that the workspace adds. */
  decide(teamId: string, id: string, decision: SuggestionDecision, by: string): Promise<Suggestion | null>;
}
