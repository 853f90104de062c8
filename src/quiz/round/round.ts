import type { Lang } from '../../knowledge/entry.ts';
import type { QuizItem } from '../../knowledge/quiz-item.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import type { RoundState } from '../standings/played.ts';

/** One quiz item in one channel: the round of a local date, or an extra one that a person asked for. */
export interface NewRound {
  /** Also the id of its post, and so in the message's metadata. */
  id: string;
  kind: 'daily' | 'extra';
  /** Null for an extra round. */
  subscriptionId: string | null;
  date: LocalDate;
  teamId: string;
  channelId: string;
  language: Lang | 'both';
  /** As it was posted: an edit of the bank changes no round. Null where nothing was posted. */
  item: QuizItem | null;
  dueAt: Instant;
  revealAt: Instant;
}

export interface Round extends NewRound {
  state: RoundState;
  /** Why it was missed, is unknown or failed. */
  reason: string | null;
  messageTs: string | null;
  postedAt: Instant | null;
  revealedAt: Instant | null;
  /** How many people answered. */
  answered: number;
}

/** The round of a date; replicas that plan it at once make the same. */
export function dailyRoundId(subscriptionId: string, date: LocalDate): string {
  return `${subscriptionId}.${date}`;
}
