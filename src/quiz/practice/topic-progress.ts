import type { QuizItem } from '../../knowledge/quiz-item.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import { topicOf } from '../topic-of.ts';
import { memoryOf, type Review } from './memory.ts';

/** How far a person is in a topic, in numbers of items. */
export interface TopicProgress {
  topic: string;
  items: number;
  seen: number;
  /** Answered right last time and not due again. */
  known: number;
  /** To be asked again now. */
  due: number;
}

/** Progress in every topic of the given items, by name. Reviews of items that are gone are passed over. */
export function topicProgress(
  items: readonly QuizItem[],
  reviews: readonly Review[],
  now: Instant,
): TopicProgress[] {
  const memory = memoryOf(reviews);
  const topics = new Map<string, TopicProgress>();
  for (const item of items) {
    const topic = topicOf(item);
    const progress = topics.get(topic) ?? { topic, items: 0, seen: 0, known: 0, due: 0 };
    topics.set(topic, progress);
    progress.items++;
    const remembered = memory.get(item.id);
    if (!remembered) continue;
    progress.seen++;
    if (remembered.dueAt <= now) progress.due++;
    else if (remembered.lastRight) progress.known++;
  }
  return [...topics.values()].sort((a, b) => (a.topic < b.topic ? -1 : 1));
}
