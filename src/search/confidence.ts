import type { Evidence } from './evidence.ts';
import {
  CONFIDENCE_BASE,
  CONFIDENCE_WEIGHTS,
  ENOUGH_PHRASE_WORDS,
  LOG_SCALE,
  NO_EVIDENCE,
} from './weights.ts';

/** How sure it is that an entry answers: log odds beside the threshold, an answer from 0 on. */
export function confidence(evidence: Evidence): number {
  const { share, held, missingSubjects, strange, phraseWords } = evidence;
  return (
    CONFIDENCE_BASE +
    CONFIDENCE_WEIGHTS.share * share +
    CONFIDENCE_WEIGHTS.held * Math.log(held + NO_EVIDENCE) +
    CONFIDENCE_WEIGHTS.missingSubjects * Math.log1p(LOG_SCALE * missingSubjects) +
    CONFIDENCE_WEIGHTS.strange * Math.log1p(LOG_SCALE * strange) +
    CONFIDENCE_WEIGHTS.phrase * Math.min(1, phraseWords / ENOUGH_PHRASE_WORDS)
  );
}
