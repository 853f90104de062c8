import type { AsPlainObject } from 'minisearch';
import type { Postings } from './postings.ts';
import { idOf } from './term-code.ts';
import { BM25, FIELD_BOOSTS } from './weights.ts';

/** How often a term stands in the fields of sections: by field, then by section. */
type Counts = AsPlainObject['index'][number][1];

/**
 * The scores of every term, from what MiniSearch counted. It scores a question as the sum over its terms, so a
 * sum of these is its score, but for its factor for the number of matched terms, which expansions would distort.
 */
export function postingsOf(data: AsPlainObject, termCount: number): Postings {
  const counts: (Counts | undefined)[] = [];
  for (const [code, own] of data.index) counts[idOf(code)] = own;
  const ends = new Uint32Array(termCount);
  const sections: number[] = [];
  const scores: number[] = [];
  for (let term = 0; term < termCount; term++) {
    for (const [section, score] of [...scoresOf(counts[term] ?? {}, data)].sort(([a], [b]) => a - b)) {
      sections.push(section);
      scores.push(score);
    }
    ends[term] = sections.length;
  }
  return { ends, sections: Uint32Array.from(sections), scores: Float32Array.from(scores) };
}

/** BM25 of a term in each section, its fields boosted. */
function scoresOf(counts: Counts, data: AsPlainObject): Map<number, number> {
  const { documentCount, fieldIds, fieldLength, averageFieldLength } = data;
  const scores = new Map<number, number>();
  for (const [name, boost] of Object.entries(FIELD_BOOSTS)) {
    const field = fieldIds[name] ?? -1;
    const found = Object.entries(counts[field] ?? {});
    const rarity = Math.log(1 + (documentCount - found.length + 0.5) / (found.length + 0.5));
    for (const [section, count] of found) {
      const length = (fieldLength[section]?.[field] ?? 0) / (averageFieldLength[field] ?? 1);
      const saturated = (count * (BM25.k + 1)) / (count + BM25.k * (1 - BM25.b + BM25.b * length));
      const score = boost * rarity * (BM25.d + saturated);
      scores.set(Number(section), (scores.get(Number(section)) ?? 0) + score);
    }
  }
  return scores;
}
