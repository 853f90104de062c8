import type { QuizItem } from '../knowledge/quiz-item.ts';
import type { NewPost } from '../quiz/posting/post.ts';

/** A quiz item that a member suggested. */
export interface Suggestion {
  id: string;
  item: QuizItem;
  suggestedBy: string;
}

export type SuggestionDecision = { kind: 'accepted' } | { kind: 'refused'; reason: string };

export interface SuggestionStore {
  /** Keeps it and owes the notices; nothing where an item of that id was suggested before. */
  suggest(teamId: string, item: QuizItem, by: string, notices: readonly NewPost[]): Promise<void>;
  /** Oldest first. */
  waiting(teamId: string): Promise<Suggestion[]>;
  /** What was decided about, or null if it waits no more. An accepted item joins those that the workspace adds. */
  decide(teamId: string, id: string, decision: SuggestionDecision, by: string): Promise<Suggestion | null>;
}
