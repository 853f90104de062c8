import type { QuizItem } from '../../knowledge/quiz-item.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import { type NextPractice, nextPractice } from './next-practice.ts';
import type { PracticeStore } from './practice-store.ts';
import { type TopicProgress, topicProgress } from './topic-progress.ts';

export interface PractisePorts {
  /** The bank's items and what the workspace adds, as they are now. */
  items(teamId: string): readonly QuizItem[];
  practice: PracticeStore;
  now(): Promise<Instant>;
}

export interface PracticeRequest {
  teamId: string;
  userId: string;
  /** Only items of this entry. */
  entryId?: string;
}

/** What a person practises next, and how far they are. Items of open rounds are left out: they would tell. */
export async function practise(
  { teamId, userId, entryId }: PracticeRequest,
  { items, practice, now }: PractisePorts,
): Promise<{ next: NextPractice; progress: TopicProgress[] }> {
  const open = await practice.openItems(teamId);
  const reviews = await practice.reviews(teamId, userId);
  const all = items(teamId);
  const allowed = all.filter(
    (item) => !open.has(item.id) && (entryId === undefined || item.entryId === entryId),
  );
  const at = await now();
  const seed = `${userId}/${reviews.length}`;
  return { next: nextPractice(allowed, reviews, at, seed), progress: topicProgress(all, reviews, at) };
}
