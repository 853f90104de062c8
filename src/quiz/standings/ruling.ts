import type { PlayedRound, Submission } from './played.ts';

/** What a manager decided about a round that somebody disagreed with. */
export type Ruling =
  /** It does not count for anybody. */
  | { kind: 'void' }
  /** One more choice, by its index in the item, counts as right. */
  | { kind: 'also-right'; choice: number }
  /** It counts as it was. */
  | { kind: 'stands' };

/** A void round is as if it had never been posted: no score, no streak that it makes or breaks. */
export function ruledRound(round: PlayedRound, ruling: Ruling | null): PlayedRound {
  return ruling?.kind === 'void' ? { ...round, isVoid: true } : round;
}

/** A submission as it counts now; no ruling makes a right answer wrong. */
export function ruledSubmission(
  { choice, ...submission }: Submission & { choice: number },
  ruling: Ruling | null,
): Submission {
  const isRight = submission.right || (ruling?.kind === 'also-right' && ruling.choice === choice);
  return { ...submission, right: isRight };
}
