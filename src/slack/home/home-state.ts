import type { Lang } from '../../knowledge/entry.ts';
import type { Bilingual } from '../../knowledge/quiz-item.ts';
import type { Instant } from '../../quiz/calendar/zone-clock.ts';
import type { TopicProgress } from '../../quiz/practice/topic-progress.ts';
import type { Subscription } from '../../quiz/subscription/subscription.ts';

/** A channel's quiz as one person stands in it. */
export interface HomeQuiz extends Pick<Subscription, 'channelId' | 'state' | 'settings'> {
  next: Instant | null;
  /** The round that can be answered now. */
  round: 'none' | 'open' | 'answered';
  /** What it asks, until the person has answered. */
  question: Bilingual | null;
  /** What the person reached this week; null where nothing counted. */
  week: { right: number; rounds: number } | null;
  /** Whether the person may change it, as far as is known. */
  isManaged: boolean;
}

/** What App Home shows a person. */
export interface HomeState {
  lang: Lang;
  entries: number;
  /** Null while there is no database. */
  kept: {
    chosenLang: Lang | null;
    quizzes: readonly HomeQuiz[];
    /** Channels with a quiz that are not shown. */
    more: number;
    progress: readonly TopicProgress[];
  } | null;
}
