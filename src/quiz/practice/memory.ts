import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Instant } from '../calendar/zone-clock.ts';

/** One answer of a person, given in practice or in a round. */
export interface Review {
  itemId: string;
  right: boolean;
  at: Instant;
}

/** What a person is taken to remember of an item. */
export interface ItemMemory {
  lastRight: boolean;
  /** When it is to be asked again. */
  dueAt: Instant;
}

/**
 * Without fuzz, which would draw by chance: the same reviews give the same dates everywhere. One learning step: who was
 * right at once is asked again after days, not after minutes and before all that is new.
 */
const scheduler = fsrs({ enable_fuzz: false, learning_steps: ['1m'] });

/**
 * Replays a person's reviews, given in any order, through FSRS by item: a right answer is graded Good, a wrong
 * one Again. Nothing but the reviews has to be stored, and a new version of FSRS applies to all of them.
 */
export function memoryOf(reviews: readonly Review[]): Map<string, ItemMemory> {
  const cards = new Map<string, Card>();
  const memory = new Map<string, ItemMemory>();
  for (const { itemId, right, at } of [...reviews].sort((a, b) => a.at - b.at)) {
    const before = cards.get(itemId) ?? createEmptyCard<Card>(at);
    const { card } = scheduler.next(before, at, right ? Rating.Good : Rating.Again);
    cards.set(itemId, card);
    memory.set(itemId, { lastRight: right, dueAt: card.due.getTime() });
  }
  return memory;
}
