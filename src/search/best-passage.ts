import type { IndexedSection } from './corpus.ts';
import { coverageOf } from './coverage.ts';
import type { Asked, ViewedSection } from './evidence.ts';
import { heldTerms, type PassageView, similarities } from './query-ids.ts';
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
    const named = coverageOf(asked.query.units, heldTerms(section.indexed.nameTerms, asked.ids));
    const headings = similarities(asked.ids, section.indexed.headings);
    for (const [number, passage] of section.passages.entries()) {
      const alike = headings[number] ?? 0;
      const { score, coverage } = against(asked, section, { ...passage, alike });
      if (score <= bestScore) continue;
      bestScore = score;
      // A passage decides if it says more of what was asked than the names do, or its heading is closer.
      const decides = coverage > named || alike > section.similarity;
      best = { passage: number, decidedBy: decides ? 'passage' : 'name' };
    }
  }
  return best;
}

function against(
  { query, weigh }: Asked,
  { terms }: RankedSection,
  passage: PassageView & { alike: number },
): { score: number; coverage: number } {
  const own = new Set<string>();
  let score = 0;
  for (const term of terms) {
    const count = countIn(passage, term);
    if (count === 0) continue;
    own.add(term);
    const saturated = (count * (BM25.k + 1)) / (count + BM25.k);
    score += (query.terms.get(term) ?? 0) * weigh(term) * saturated;
  }
  const coverage = coverageOf(query.units, own);
  const likeness = 1 + NAME_SIMILARITY * passage.alike;
  return { score: score * coverage ** COVERAGE_EXPONENT * likeness, coverage };
}

function countIn({ prose, code, headingTerms }: PassageView, term: string): number {
  const inHeading = headingTerms.has(term) ? HEADING_TERM_COUNT : 0;
  return inHeading + (prose.get(term) ?? (code.has(term) ? 1 : 0));
}
