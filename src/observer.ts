/** Hears what is worth counting; the names and labels of the metrics stand in `ops/metrics.ts`. */
export interface Observer {
  question(labels: QuestionLabels, seconds: { search: number; answer: number }): void;
  /** A question without an answer: the bank lacks it, or the search came near one. */
  gap(kind: 'content' | 'search'): void;
  vote(vote: 'up' | 'down'): void;
  /** On a choice of the quiz; the verdict's kind, or `failed`. */
  click(verdict: string): void;
  /** `lateSeconds` of what was posted. */
  post(labels: { kind: string; result: string }, lateSeconds: number | null): void;
  /** The scheduler has looked, which writes to the database; or could not. */
  looked(isDone: boolean): void;
}

export interface QuestionLabels {
  /** The place: command, mention, … */
  by: string;
  lang: string;
  outcome: string;
}

export const UNOBSERVED: Observer = {
  question: () => undefined,
  gap: () => undefined,
  vote: () => undefined,
  click: () => undefined,
  post: () => undefined,
  looked: () => undefined,
};
