import type { Evidence } from './evidence.ts';
import { CONFIDENCE, ENOUGH_PHRASE_WORDS, LOG_SCALE, MIN_SHARE, NO_STRENGTH } from './weights.ts';

/** How sure it is that an entry answers: log odds beside the threshold, an answer from 0 on. */
export function confidence(evidence: Evidence): number {
  const { share, missingSubjects, strange, phraseWords, strength, similarity, isBare } = evidence;
  if (share < MIN_SHARE) return Number.NEGATIVE_INFINITY;
  return (
    CONFIDENCE.base +
    CONFIDENCE.share * share +
    CONFIDENCE.missingSubjects * Math.log1p(LOG_SCALE * missingSubjects) +
    CONFIDENCE.strange * Math.log1p(LOG_SCALE * strange) +
    CONFIDENCE.phrase * Math.min(1, phraseWords / ENOUGH_PHRASE_WORDS) +
    CONFIDENCE.strength * Math.log(strength + NO_STRENGTH) +
    CONFIDENCE.similarity * similarity +
    (isBare ? CONFIDENCE.bare : 0)
  );
}
