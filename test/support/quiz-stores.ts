import { describe } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { createPlanStore } from '../../src/storage/plan-store.ts';
import { createPostStore } from '../../src/storage/post-store.ts';
import { createPracticeStore } from '../../src/storage/practice-store.ts';
import { createRoundStore } from '../../src/storage/round-store.ts';
import { createStandingsStore } from '../../src/storage/standings-store.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import { describeEngines, type EngineUnderTest } from './engines.ts';
import { memoryQuizStores, type QuizStores } from './memory-quiz-store.ts';
import { emptyState } from './memory-store/state.ts';

/** An empty store as two replicas have it, and the clock that they share. */
export interface QuizUnderTest extends QuizStores {
  clock: { now: number };
  other: QuizStores;
}

export interface QuizEngine {
  name: EngineUnderTest['name'] | 'memory';
  open(): Promise<QuizUnderTest>;
}

/** A Wednesday. */
const START = Date.parse('2026-11-25T01:30:00Z');

/** Runs a contract suite over both engines and over the store that simulations use. */
export function describeQuizStores(title: string, suite: (engine: QuizEngine) => void): void {
  describeEngines(title, (engine) => suite({ name: engine.name, open: () => openOver(engine) }));
  describe(`${title} (memory)`, () => suite({ name: 'memory', open: openMemory }));
}

export function sqlQuizStores(database: Database): QuizStores {
  return {
    posts: createPostStore(database),
    plans: createPlanStore(database),
    rounds: createRoundStore(database),
    subscriptions: createSubscriptionStore(database),
    standings: createStandingsStore(database),
    practice: createPracticeStore(database),
  };
}

async function openOver(engine: EngineUnderTest): Promise<QuizUnderTest> {
  const clock = { now: START };
  const [first, second] = await engine.openTwice(() => clock.now);
  return { ...sqlQuizStores(first), other: sqlQuizStores(second), clock };
}

async function openMemory(): Promise<QuizUnderTest> {
  const clock = { now: START };
  const memory = { state: emptyState(), now: () => clock.now };
  return { ...memoryQuizStores(memory), other: memoryQuizStores(memory), clock };
}
