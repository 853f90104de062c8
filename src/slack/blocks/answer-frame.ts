import type { Answer, RelatedEntry } from '../../answer/answer.ts';

export type Found = Extract<Answer, { kind: 'found' }>;

export type AnswerButton = 'full' | 'share' | 'language' | 'test';

/** What an answer message needs beside the answer. */
export interface AnswerFrame {
  /** Buttons that make sense where it is posted, in their order. */
  buttons: readonly AnswerButton[];
  sourceBaseUrl?: string | undefined;
  /** Whether the entry has quiz items, for "Test yourself"; left out where there is no quiz. */
  hasQuizItems?: ((entryId: string) => boolean) | undefined;
  /** What the answer's section names as related. */
  related?: readonly RelatedEntry[] | undefined;
  /** `Answered.id`, which votes name; without it there is nothing to vote on. */
  answerId?: string | undefined;
  /** Who may take a public answer away again. */
  removableBy?: string | undefined;
  /** A line above the answer, such as who shared it. */
  note?: string;
  /** The thread that Share posts into; without it, the channel. */
  thread?: string | undefined;
}
