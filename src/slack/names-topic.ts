import type { ExplainedWord, Explanation } from '../search/explain.ts';

/**
 * Log odds from which a question that nobody put to the bot is answered. They were chosen by test/slack/unasked.jsonl, of
 * whose 194 questions of an office 36 find an entry.
 */
const ENOUGH = {
  /** With a name of this field: `drain`, `secret` and `ingress` are everyday words as well ("who forgot to drain the sink?"). */
  named: 0.7,
  /** More for each word that nothing here knows: such a question is about something else ("pull the image from the camera"). */
  strangeWord: 1,
  /** By everyday words alone: "do we still have labels for the name tags?" has 1.61. */
  unnamed: 1.65,
} as const;

/** Whether a question that was put to nobody is one about this field: a wrong answer would stand there for all. */
export function namesTopic({ words, entries: [best] }: Explanation): boolean {
  // What tells no entry from another (`pod`, `kubectl`) tells the field from all others.
  if (words.some((word) => isKnown(word) && word.kind === 'generic')) return true;
  if (!best) return false;
  if (best.named === 'exactly') return true;
  const isNamed = words.some((word) => isKnown(word) && word.kind === 'subject');
  const strange = words.filter((word) => !isKnown(word) && word.kind === 'word').length;
  const { confidence } = best;
  return (
    confidence >= ENOUGH.unnamed || (isNamed && confidence >= ENOUGH.named + ENOUGH.strangeWord * strange)
  );
}

/** The bank holds it. */
function isKnown({ terms }: ExplainedWord): boolean {
  return terms.length > 0;
}
