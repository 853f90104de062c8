import type { Candidate } from './candidates.ts';
import { confidence } from './confidence.ts';
import type { Hit, SearchOutcome } from './search.ts';
import { CHOICES_RATIO, ENOUGH_PHRASE_WORDS, MAX_NEAREST, NEAREST_FLOOR } from './weights.ts';

/** Found, several that nothing separates, or nothing. */
export function decide(candidates: readonly Candidate[]): SearchOutcome {
  const [first, second] = candidates;
  if (!first || !isAnswer(first)) {
    const near = candidates.filter(({ evidence }) => confidence(evidence) >= NEAREST_FLOOR);
    return { kind: 'nothing', nearest: hitsOf(near.slice(0, MAX_NEAREST)) };
  }
  if (second && isTie(first, second)) {
    return { kind: 'choices', hits: [first.hit, second.hit, ...hitsOf(candidates.slice(2))] };
  }
  return { kind: 'found', hits: [first.hit, ...hitsOf(candidates.slice(1))] };
}

function isAnswer({ named, holdsIdentifier, evidence }: Candidate): boolean {
  if (named !== 'no' || holdsIdentifier) return true;
  return evidence.phraseWords >= ENOUGH_PHRASE_WORDS || confidence(evidence) >= 0;
}

function isTie(first: Candidate, second: Candidate): boolean {
  return first.named === second.named && second.hit.score >= first.hit.score * CHOICES_RATIO;
}

function hitsOf(candidates: readonly Candidate[]): Hit[] {
  return candidates.map((candidate) => candidate.hit);
}
