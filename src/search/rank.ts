import type { Corpus, IndexedSection } from './corpus.ts';
import { coverageOf } from './coverage.ts';
import { type Name, similarity } from './name.ts';
import type { Query } from './query.ts';
import type { SectionMatch } from './section-index.ts';
import { COVERAGE_EXPONENT, HEADING_SHARE, MAX_RERANKED, NAME_SIMILARITY } from './weights.ts';

/** One section against the question. */
export interface RankedSection {
  indexed: IndexedSection;
  score: number;
  /** How like the question its title or best alias is, 0 to 1. */
  similarity: number;
  /** The terms of the question that it holds. */
  terms: string[];
}

/** The sections that hold terms of the question, best first. */
export function rankSections(query: Query, corpus: Corpus): RankedSection[] {
  return corpus.index
    .search(query.terms)
    .slice(0, MAX_RERANKED)
    .flatMap((match) => rankedSection(query, match, corpus) ?? [])
    .sort((a, b) => b.score - a.score);
}

/** The question compared with names and headings lifts a section that is about it over one that holds it. */
function rankedSection(query: Query, match: SectionMatch, corpus: Corpus): RankedSection | undefined {
  const indexed = corpus.sections[match.id];
  if (!indexed) return undefined;
  const coverage = coverageOf(query.units, match.terms);
  const alike = bestSimilarity(query, indexed.names, corpus);
  const headings = indexed.passages.map((passage) => passage.heading);
  const heading = bestSimilarity(query, headings, corpus);
  const likeness = 1 + NAME_SIMILARITY * Math.max(alike, heading * HEADING_SHARE);
  return {
    indexed,
    score: match.score * coverage ** COVERAGE_EXPONENT * likeness,
    similarity: alike,
    terms: match.terms,
  };
}

function bestSimilarity(query: Query, names: readonly Name[], corpus: Corpus): number {
  let best = 0;
  for (const name of names) best = Math.max(best, similarity(query.name, name, corpus.weigh));
  return best;
}
