import type { Candidate } from './candidates.ts';
import type { Hit, SearchOutcome } from './search.ts';
import { CHOICES_RATIO, MAX_HITS, MAX_NEAREST, MIN_COVERAGE } from './weights.ts';

/** Found, several that nothing separates, or nothing; `threshold` is the least evidence of an answer. */
export function decide(candidates: readonly Candidate[], threshold: number): SearchOutcome {
  const [first, second] = candidates;
  if (!first || !isAnswer(first, threshold)) {
    return { kind: 'nothing', nearest: hitsOf(candidates.slice(0, MAX_NEAREST)) };
  }
  const rest = candidates.slice(1, MAX_HITS);
  if (second && isTie(first, second)) {
    return { kind: 'choices', hits: [first.hit, second.hit, ...hitsOf(rest.slice(1))] };
  }
  return { kind: 'found', hits: [first.hit, ...hitsOf(rest)] };
}

function isAnswer(candidate: Candidate, threshold: number): boolean {
  if (candidate.isNamed) return true;
  const { evidence, coverage, holdsMainConcept } = candidate;
  return evidence >= threshold && coverage >= MIN_COVERAGE && holdsMainConcept;
}

function isTie(first: Candidate, second: Candidate): boolean {
  return first.isNamed === second.isNamed && second.hit.score >= first.hit.score * CHOICES_RATIO;
}

function hitsOf(candidates: readonly Candidate[]): Hit[] {
  return candidates.map((candidate) => candidate.hit);
}
