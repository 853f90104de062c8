import type { QuizItem } from '../../knowledge/quiz-item.ts';
import type { PlanStore } from '../../quiz/posting/plan-store.ts';
import type { PostStore } from '../../quiz/posting/post-store.ts';
import type { PracticeStore } from '../../quiz/practice/practice-store.ts';
import type { RoundStore } from '../../quiz/round/round-store.ts';
import type { StandingsStore } from '../../quiz/standings/standings-store.ts';
import type { SubscriptionStore } from '../../quiz/subscription/subscription-store.ts';

/** The quiz's stores, over one database. */
export interface QuizStores {
  subscriptions: SubscriptionStore;
  plans: PlanStore;
  posts: PostStore;
  rounds: RoundStore;
  standings: StandingsStore;
  practice: PracticeStore;
}

/** The quiz while its database is open. */
export interface Quiz extends QuizStores {
  /** The bank's items and what the workspace adds, as they are now. */
  items(teamId: string): readonly QuizItem[];
  /** Something became due by what a person did. */
  wake(): void;
  /** The count under a round is to grow. */
  countGrew(roundId: string): void;
  /** True for an error of the database, which may be back soon; the log gets the whole of it. */
  isDown(error: unknown): boolean;
}
