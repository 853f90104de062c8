import { holdsTerm, type Postings } from './postings.ts';

/** What the index found in one section: the sum of its terms' scores, and the ids of those that it holds. */
export interface SectionMatch {
  section: number;
  score: number;
  terms: number[];
}

export interface SectionIndex {
  /** The best sections, best first, at most `limit`. `weights` are those of the question's terms, by id. */
  search(weights: ReadonlyMap<number, number>, limit: number): SectionMatch[];
}

/** The search over the postings of `sectionCount` sections: no object is made but for the best. */
export function createSectionIndex(postings: Postings, sectionCount: number): SectionIndex {
  // Rows that every question uses again; all sums are 0 between two questions.
  const sums = new Float64Array(sectionCount);
  const found = new Uint32Array(sectionCount);
  return {
    search(weights, limit) {
      const count = addScores(postings, weights, sums, found);
      const matches = bestOf(found.subarray(0, count), sums, limit).map((section) => ({
        section,
        score: sums[section] ?? 0,
        terms: [...weights.keys()].filter((term) => holdsTerm(postings, term, section)),
      }));
      for (let index = 0; index < count; index++) sums[found[index] ?? 0] = 0;
      return matches;
    },
  };
}

/** Adds what each term scores to the sums of its sections; lists these in `found` and tells how many they are. */
function addScores(
  { ends, sections, scores }: Postings,
  weights: ReadonlyMap<number, number>,
  sums: Float64Array,
  found: Uint32Array,
): number {
  let count = 0;
  for (const [term, weight] of weights) {
    const end = ends[term] ?? 0;
    for (let at = ends[term - 1] ?? 0; at < end; at++) {
      const section = sections[at] ?? 0;
      const sum = sums[section] ?? 0;
      if (sum === 0) found[count++] = section;
      sums[section] = sum + weight * (scores[at] ?? 0);
    }
  }
  return count;
}

/** Of equal sums the section that comes first in the bank. */
function bestOf(found: Uint32Array, sums: Float64Array, limit: number): number[] {
  const best: number[] = [];
  const isBefore = (one: number, other: number): boolean => {
    const difference = (sums[one] ?? 0) - (sums[other] ?? 0);
    return difference > 0 || (difference === 0 && one < other);
  };
  for (const section of found) {
    if (best.length === limit && !isBefore(section, best[limit - 1] ?? 0)) continue;
    let at = best.length;
    while (at > 0 && isBefore(section, best[at - 1] ?? 0)) at -= 1;
    best.splice(at, 0, section);
    best.length = Math.min(best.length, limit);
  }
  return best;
}
