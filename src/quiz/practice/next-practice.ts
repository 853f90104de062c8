import type { QuizItem } from '../../knowledge/quiz-item.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import { chosenBy } from '../chance.ts';
import { lowest, narrowed } from '../narrowed.ts';
import { topicOf } from '../topic-of.ts';
import { type ItemMemory, memoryOf, type Review } from './memory.ts';
import { topicProgress } from './topic-progress.ts';

/**
 * `why`: answered wrong last time, due again, or never seen. `rested`: all were seen and none is due yet; the
 * item is the one that is due first, for who wants to go on anyway.
 */
export type NextPractice =
  | { kind: 'item'; item: QuizItem; why: 'wrong' | 'due' | 'new' }
  | { kind: 'rested'; item: QuizItem; dueAt: Instant }
  | { kind: 'nothing' };

/**
 * What a person practises next of the given items: what is due, wrong ones and then the longest due first; else
 * something new, from the topic of which least is known, easy ones first, by chance from the seed.
 */
export function nextPractice(
  items: readonly QuizItem[],
  reviews: readonly Review[],
  now: Instant,
  seed: string,
): NextPractice {
  const memory = memoryOf(reviews);
  const seen = items.flatMap((item) => {
    const remembered = memory.get(item.id);
    return remembered ? [{ ...remembered, item }] : [];
  });
  const due = seen.filter(({ dueAt }) => dueAt <= now);
  const first = firstDue(narrowed(due, ({ lastRight }) => !lastRight));
  if (first) return { kind: 'item', item: first.item, why: first.lastRight ? 'due' : 'wrong' };
  const unseen = items.filter(({ id }) => !memory.has(id));
  const fresh = chosenBy(seed, easiestOfWeakestTopic(unseen, items, reviews, now));
  if (fresh) return { kind: 'item', item: fresh, why: 'new' };
  const next = firstDue(seen);
  return next ? { kind: 'rested', item: next.item, dueAt: next.dueAt } : { kind: 'nothing' };
}

type Seen = ItemMemory & { item: QuizItem };

function firstDue(seen: readonly Seen[]): Seen | undefined {
  return [...seen].sort((a, b) => a.dueAt - b.dueAt || (a.item.id < b.item.id ? -1 : 1))[0];
}

function easiestOfWeakestTopic(
  unseen: readonly QuizItem[],
  items: readonly QuizItem[],
  reviews: readonly Review[],
  now: Instant,
): readonly QuizItem[] {
  const known = new Map(
    topicProgress(items, reviews, now).map((progress) => [progress.topic, progress.known / progress.items]),
  );
  const ofTopic = lowest(unseen, (item) => known.get(topicOf(item)) ?? 0);
  return lowest(ofTopic, ({ difficulty }) => difficulty);
}
