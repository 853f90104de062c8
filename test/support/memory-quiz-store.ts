import type { PlanStore } from '../../src/quiz/posting/plan-store.ts';
import type { PostStore } from '../../src/quiz/posting/post-store.ts';
import type { PracticeStore } from '../../src/quiz/practice/practice-store.ts';
import type { RoundStore } from '../../src/quiz/round/round-store.ts';
import type { StandingsStore } from '../../src/quiz/standings/standings-store.ts';
import type { SubscriptionStore } from '../../src/quiz/subscription/subscription-store.ts';
import { memoryPlanStore } from './memory-store/plan-store.ts';
import { memoryPostStore } from './memory-store/post-store.ts';
import { memoryPracticeStore } from './memory-store/practice-store.ts';
import { memoryRoundStore } from './memory-store/round-store.ts';
import { memoryStandingsStore } from './memory-store/standings-store.ts';
import type { Memory } from './memory-store/state.ts';
import { memorySubscriptionStore } from './memory-store/subscription-store.ts';

export interface QuizStores {
  posts: PostStore;
  plans: PlanStore;
  rounds: RoundStore;
  subscriptions: SubscriptionStore;
  standings: StandingsStore;
  practice: PracticeStore;
}

/** All of the quiz's stores over one state, such as one replica has; several may be made over the same. */
export function memoryQuizStores(memory: Memory): QuizStores {
  return {
    posts: memoryPostStore(memory),
    plans: memoryPlanStore(memory),
    rounds: memoryRoundStore(memory),
    subscriptions: memorySubscriptionStore(memory),
    standings: memoryStandingsStore(memory),
    practice: memoryPracticeStore(memory),
  };
}
