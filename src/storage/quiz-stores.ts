import type { QuizStores } from '../slack/quiz/quiz.ts';
import type { Database } from './database.ts';
import { createPlanStore } from './plan-store.ts';
import { createPostStore } from './post-store.ts';
import { createPracticeStore } from './practice-store.ts';
import { createRoundStore } from './round-store.ts';
import { createStandingsStore } from './standings-store.ts';
import { createSubscriptionStore } from './subscription-store.ts';

export function createQuizStores(database: Database): QuizStores {
  return {
    subscriptions: createSubscriptionStore(database),
    plans: createPlanStore(database),
    posts: createPostStore(database),
    rounds: createRoundStore(database),
    standings: createStandingsStore(database),
    practice: createPracticeStore(database),
  };
}
