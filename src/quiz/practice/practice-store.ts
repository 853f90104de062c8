import type { Review } from './memory.ts';

/** What a person answered, in rounds and in practice. */
export interface PracticeStore {
  reviews(teamId: string, userId: string): Promise<Review[]>;
  addReview(teamId: string, userId: string, review: Review): Promise<void>;
  /** Items of rounds in this workspace that are not revealed yet: they are no practice meanwhile. */
  openItems(teamId: string): Promise<Set<string>>;
}
