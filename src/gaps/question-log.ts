import type { Lang } from '../knowledge/entry.ts';
import type { Instant } from '../quiz/calendar/zone-clock.ts';
import type { AskedBy } from './asked-by.ts';

/** A question that was answered, as it is kept. */
export interface NewQuestion {
  teamId: string;
  /** As in `Answered`, and so in the buttons of the answer. */
  id: string;
  userId: string;
  channelId: string;
  askedBy: AskedBy;
  lang: Lang;
  text: string;
  /** By `questionTerms`. */
  terms: readonly string[];
  outcome: 'found' | 'choices' | 'nothing';
  /** The entry that answered; without an answer the nearest one, or null. */
  entryId: string | null;
  /** True if there is an answer, or the nearest entry only just failed to be one. */
  isNear: boolean;
}

/** A person found the answer in an entry that was offered, not in the answer. */
export interface Opened {
  teamId: string;
  userId: string;
  terms: readonly string[];
  entryId: string;
}

/** Every question that was answered. */
export interface QuestionLog {
  now(): Promise<Instant>;
  /** A question of an id that exists was edited: it is what it is now, asked when it was. */
  add(question: NewQuestion): Promise<void>;
  /** Noted with the person's last question of these terms within a day; nothing where there is none. */
  opened(opened: Opened): Promise<void>;
  /** Forgets the words of questions and notes from before `wordsBefore`, and whole questions from before `allBefore`. */
  purge(limits: { wordsBefore: Instant; allBefore: Instant }): Promise<void>;
}

/** A person's word on an answer. */
export interface Vote {
  teamId: string;
  questionId: string;
  user: string;
  vote: 'up' | 'down';
  /** What the person wrote beside it. */
  note?: string | undefined;
}

/** The last vote of a person counts; one without a note leaves an earlier note as it is. */
export interface Votes {
  vote(vote: Vote): Promise<void>;
}
