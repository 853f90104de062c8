import type { Corpus, IndexedSection } from './corpus.ts';
import { coverageOf } from './coverage.ts';
import type { Query } from './query.ts';
import { closest, type QueryIds } from './query-ids.ts';
import type { SectionMatch } from './section-index.ts';
import { COVERAGE_EXPONENT, HEADING_SHARE, MAX_RERANKED, NAME_SIMILARITY } from './weights.ts';

/** One section against the question. */
export interface RankedSection {
  indexed: IndexedSection;
  score: number;
  /** How like the question the closest of its title and aliases is, 0 to 1. */
  similarity: number;
  /** The terms of the question that it holds. */
  terms: ReadonlySet<string>;
}

/** The sections that hold terms of the question, best first. */
export function rankSections(query: Query, ids: QueryIds, corpus: Corpus): RankedSection[] {
  const weights = new Map([...ids.terms].map(([id, term]) => [id, query.terms.get(term) ?? 0]));
  return corpus.index
    .search(weights, MAX_RERANKED)
    .flatMap((match) => rankedSection(match, { query, ids, corpus }) ?? [])
    .sort((a, b) => b.score - a.score);
}

interface Asked {
  query: Query;
  ids: QueryIds;
  corpus: Corpus;
}

/** The question compared with names and headings lifts a section that is about it over one that holds it. */
function rankedSection(match: SectionMatch, { query, ids, corpus }: Asked): RankedSection | undefined {
  const indexed = corpus.sections[match.section];
  if (!indexed) return undefined;
  const terms = new Set(match.terms.map((id) => ids.terms.get(id) ?? ''));
  const similarity = closest(ids, indexed.names);
  const likeness = 1 + NAME_SIMILARITY * Math.max(similarity, closest(ids, indexed.headings) * HEADING_SHARE);
  return {
    indexed,
    score: match.score * coverageOf(query.units, terms) ** COVERAGE_EXPONENT * likeness,
    similarity,
    terms,
  };
}
