import { bestEvidence } from './candidates.ts';
import type { Corpus, IndexedSection } from './corpus.ts';
import { isTopic, parseQuery } from './query.ts';
import { rankSections } from './rank.ts';
import { CALIBRATION_QUANTILE, CALIBRATION_SHARE } from './weights.ts';

/**
 * The least evidence of an answer in this bank. Scores depend on the bank's size and length, so it is read
 * off the bank itself: what each topic word of a title, asked alone, scores in its own entry, and of that a
 * share of a low quantile.
 */
export function calibrate(corpus: Corpus): number {
  const evidence = corpus.entries
    .flatMap((entry) =>
      Array.from(topicWords(entry, corpus), (word) => {
        const ranked = rankSections(parseQuery(word, corpus), corpus);
        return bestEvidence(ranked.filter(({ indexed }) => entry.includes(indexed)));
      }),
    )
    .sort((a, b) => a - b);
  const index = Math.floor((evidence.length - 1) * CALIBRATION_QUANTILE);
  return (evidence[index] ?? 0) * CALIBRATION_SHARE;
}

function topicWords(entry: readonly IndexedSection[], corpus: Corpus): Set<string> {
  const units = entry.flatMap(({ section }) => parseQuery(section.title, corpus).units);
  return new Set(units.filter(isTopic).map((unit) => unit.text));
}
