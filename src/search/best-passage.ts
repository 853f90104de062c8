import type { IndexedSection } from './corpus.ts';
import { coverageOf } from './coverage.ts';
import type { Asked, ViewedSection } from './evidence.ts';
import { heldTerms, type PassageView } from './query-ids.ts';
import type { RankedSection } from './rank.ts';
import { BM25, COVERAGE_EXPONENT, HEADING_TERM_COUNT, NAME_SIMILARITY } from './weights.ts';

/** The passage of a section that answers best, and whether it or the section's names decided. */
export interface BestPassage {
  /** Index into `passagesOf(section)`. */
  passage: number;
  decidedBy: 'name' | 'passage';
}

/** The best passage of the shown section, or its counterpart in a translation that is cut alike. */
export function bestPassage(
  asked: Asked,
  ranked: readonly (RankedSection & ViewedSection)[],
  shown: IndexedSection,
): BestPassage {
  let best: BestPassage = { passage: 0, decidedBy: 'name' };
  let bestScore = 0;
  for (const section of ranked) {
    if (section.passages.length !== shown.passages.length) continue;
    for (const [number, passage] of section.passages.entries()) {
      const alike = section.headings[number] ?? 0;
      const { score, decides } = against(asked, section, { ...passage, alike });
      if (score <= bestScore) continue;
      bestScore = score;
      best = { passage: number, decidedBy: decides ? 'passage' : 'name' };
    }
  }
  return best;
}

/** A passage decides if it says more of what was asked than the names do, or its heading is closer. */
function against(
  { query, ids, weigh }: Asked,
  { indexed, terms, similarity: nameSimilarity }: RankedSection,
  passage: PassageView & { alike: number },
): { score: number; decides: boolean } {
  const own = terms.filter((term) => countIn(passage, term) > 0);
  const nameTerms = heldTerms(indexed.nameTerms, ids);
  const named = terms.filter((term) => nameTerms.has(term));
  const { alike } = passage;
  let score = 0;
  for (const term of own) {
    const count = countIn(passage, term);
    const saturated = (count * (BM25.k + 1)) / (count + BM25.k);
    score += (query.terms.get(term) ?? 0) * weigh(term) * saturated;
  }
  const coverage = coverageOf(query.units, own);
  return {
    score: score * coverage ** COVERAGE_EXPONENT * (1 + NAME_SIMILARITY * alike),
    decides: coverage > coverageOf(query.units, named) || alike > nameSimilarity,
  };
}

function countIn({ prose, code, headingTerms }: PassageView, term: string): number {
  const inHeading = headingTerms.has(term) ? HEADING_TERM_COUNT : 0;
  return inHeading + (prose.get(term) ?? (code.has(term) ? 1 : 0));
}
