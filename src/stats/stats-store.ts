import type { AskedBy } from '../gaps/asked-by.ts';
import type { NewQuestion } from '../gaps/question-log.ts';
import type { Lang } from '../knowledge/entry.ts';
import type { Instant } from '../quiz/calendar/zone-clock.ts';
import type { Span } from './week.ts';

/** How many questions were alike in these. */
export interface AskedGroup {
  outcome: NewQuestion['outcome'];
  askedBy: AskedBy;
  lang: Lang;
  /** The person opened an entry that was offered. */
  isOpened: boolean;
  count: number;
}

/** What was asked in a span of time. */
export interface AskedNumbers {
  groups: readonly AskedGroup[];
  /** Who asked, each once. */
  people: number;
  downVotes: number;
  /** How often each entry was the answer, or the one that was opened. */
  entries: ReadonlyMap<string, number>;
}

/** What the quiz asked in a span of time; a round that a manager made void is as if it had never been posted. */
export interface QuizNumbers {
  rounds: number;
  /** Who answered, each once. */
  people: number;
  answers: number;
  /** As they count now, after what managers decided. */
  right: number;
}

/** Counts of what is stored about a workspace. They name nobody. */
export interface StatsStore {
  now(): Promise<Instant>;
  /** Workspaces with questions or rounds. */
  teams(): Promise<string[]>;
  asked(teamId: string, span: Span): Promise<AskedNumbers>;
  quiz(teamId: string, span: Span): Promise<QuizNumbers>;
}
