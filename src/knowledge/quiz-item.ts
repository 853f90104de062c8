import type { Lang } from './entry.ts';

/** 1: every user should know it; 2: needs understanding; 3: has debugged it. */
export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** A text in each language, as Markdown within a line. */
export type Bilingual = Readonly<Record<Lang, string>>;

export interface Choice {
  text: Bilingual;
  right: boolean;
  /** Why it is right or wrong, for whoever chose it. */
  reason: Bilingual;
}

/** A question about an entry with choices, one of them right. */
export type QuizItem = {
  id: string;
  entryId: string;
  difficulty: Difficulty;
  question: Bilingual;
  /** Two for `true-false`, else four. */
  choices: readonly Choice[];
  /** Path below its knowledge folder. */
  file: string;
  /** 1-based line on which it begins. */
  line: number;
} & (
  | { kind: 'choice' | 'command' | 'true-false' }
  /** `invalid`: the manifest is refused by Kubernetes on purpose, and this is a part of the reason. */
  | { kind: 'manifest'; manifest: string; invalid?: string }
  | { kind: 'output'; output: string }
);
