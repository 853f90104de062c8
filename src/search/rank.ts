import type { Corpus, IndexedSection } from './corpus.ts';
import { coverageOf } from './coverage.ts';
import type { Query } from './query.ts';
import { type QueryIds, similarities } from './query-ids.ts';
import type { SectionMatch } from './section-index.ts';
import { COVERAGE_EXPONENT, HEADING_SHARE, MAX_RERANKED, NAME_SIMILARITY } from './weights.ts';

/** One section against the question. */
export interface RankedSection {
  indexed: IndexedSection;
  score: number;
  /** How like the question its title and aliases are, 0 to 1 each, and the closest of them. */
  similarities: Float64Array;
  similarity: number;
  /** The same of the headings of its passages. */
  headings: Float64Array;
  /** The terms of the question that it holds. */
  terms: string[];
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
  const terms = match.terms.flatMap((id) => ids.terms.get(id) ?? []);
  const names = similarities(ids, indexed.names);
  const headings = similarities(ids, indexed.headings);
  const similarity = largest(names);
  const likeness = 1 + NAME_SIMILARITY * Math.max(similarity, largest(headings) * HEADING_SHARE);
  return {
    indexed,
    score: match.score * coverageOf(query.units, terms) ** COVERAGE_EXPONENT * likeness,
    similarities: names,
    similarity,
    headings,
    terms,
  };
}

function largest(values: Float64Array): number {
  let best = 0;
  for (const value of values) if (value > best) best = value;
  return best;
}
