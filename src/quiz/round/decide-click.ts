import type { Choice } from '../../knowledge/quiz-item.ts';
import type { ChoiceOrder, Letter } from './choice-order.ts';
import { type ShownChoice, shownChoices } from './shown-choices.ts';

/** What is known when somebody clicks a letter of a round; all but the letter comes from the database. */
export interface Click {
  /** Null when no such round is known. */
  round: { choices: readonly Choice[]; order: ChoiceOrder; isRevealed: boolean } | null;
  /** The index of the choice that this person made before, or null. */
  earlier: number | null;
  /** What the button carries; anybody can send anything. */
  letter: string;
}

/**
 * What a click means. Only `right` and `wrong` are recorded; `rightChoice` is given to whoever can change nothing
 * any more. `earlier` is null for who did not take part, or whose choice the item no longer has.
 */
export type Verdict =
  | { kind: 'right'; chosen: ShownChoice }
  | { kind: 'wrong'; chosen: ShownChoice; rightChoice: ShownChoice }
  | { kind: 'already'; earlier: ShownChoice | null; rightChoice: ShownChoice }
  | { kind: 'closed'; earlier: ShownChoice | null; rightChoice: ShownChoice }
  | { kind: 'unknown-choice'; letters: Letter[] }
  | { kind: 'unknown-round' };

/** The first choice counts. A revealed round takes none, and a letter that the round does not show is none. */
export function decideClick({ round, earlier, letter }: Click): Verdict {
  if (!round) return { kind: 'unknown-round' };
  const shown = shownChoices(round.choices, round.order);
  const rightChoice = shown.find(({ choice }) => choice.right);
  if (!rightChoice) return { kind: 'unknown-round' };
  const before = shown.find(({ index }) => index === earlier) ?? null;
  if (round.isRevealed) return { kind: 'closed', earlier: before, rightChoice };
  if (earlier !== null) return { kind: 'already', earlier: before, rightChoice };
  const chosen = shown.find((choice) => choice.letter === letter);
  if (!chosen) return { kind: 'unknown-choice', letters: shown.map((choice) => choice.letter) };
  return chosen === rightChoice ? { kind: 'right', chosen } : { kind: 'wrong', chosen, rightChoice };
}
