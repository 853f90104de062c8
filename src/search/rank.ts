import type MiniSearch from 'minisearch';
import { type Corpus, type IndexedSection, TERM_SEPARATOR } from './corpus.ts';
import { type Name, similarity } from './name.ts';
import { isTopic, type Query, type QueryUnit } from './query.ts';
import {
  BM25,
  COVERAGE_EXPONENT,
  FIELD_BOOSTS,
  HEADING_SHARE,
  NAME_SIMILARITY,
  PARTIAL_COVERAGE,
  SHORT_QUESTION,
  SINGLE_MENTION,
} from './weights.ts';

/** One passage of a section against the question. */
export interface RankedPassage {
  /** Index into `passagesOf(section)`. */
  passage: number;
  score: number;
  /** The score that decides whether there is an answer at all: words only mentioned once count for less. */
  evidence: number;
  /** Share of the question that the passage's own heading and text cover. */
  coverage: number;
  /** How like the question its heading is, 0 to 1. */
  similarity: number;
}

/** One section against the question. */
export interface RankedSection {
  indexed: IndexedSection;
  score: number;
  coverage: number;
  /** Whether it holds what a short question is mainly about. */
  holdsMainConcept: boolean;
  /** Share of the question that title and aliases cover. */
  nameCoverage: number;
  /** How like the question its title or best alias is, 0 to 1. */
  similarity: number;
  /** The terms of the question that it holds. */
  terms: string[];
  passages: RankedPassage[];
}

/** What an index found in one document: BM25 and the terms it holds. */
interface Found {
  score: number;
  terms: string[];
}

const NOT_FOUND: Found = { score: 0, terms: [] };

/** Every section that holds a term of the question, with its passages; in no order. */
export function rankSections(query: Query, corpus: Corpus): RankedSection[] {
  const names = run(corpus.nameIndex, query);
  const contents = run(corpus.sectionIndex, query);
  const passages = run(corpus.passageIndex, query);
  const main = mainConcepts(query);
  return corpus.sections.flatMap((indexed, id) => {
    const name = names.get(id) ?? NOT_FOUND;
    const content = contents.get(id) ?? NOT_FOUND;
    const terms = [...name.terms, ...content.terms];
    if (terms.length === 0) return [];
    const coverage = coverageOf(query, terms);
    const alike = bestSimilarity(query, indexed.names, corpus);
    const heading = bestSimilarity(query, indexed.headings, corpus);
    const likeness = 1 + NAME_SIMILARITY * Math.max(alike, heading * HEADING_SHARE);
    return {
      indexed,
      score: (name.score + content.score) * coverage ** COVERAGE_EXPONENT * likeness,
      coverage,
      holdsMainConcept: main.length === 0 || coverageOf({ ...query, units: main }, terms) > PARTIAL_COVERAGE,
      nameCoverage: coverageOf(query, name.terms),
      similarity: alike,
      terms,
      passages: rankPassages(query, corpus, indexed, { ...name, similarity: alike }, passages),
    };
  });
}

/**
 * The heaviest concepts of a short question (`back up etcd`); several where they weigh the same. A longer one
 * tells a story, and no entry need hold all of it.
 */
function mainConcepts(query: Query): QueryUnit[] {
  const concepts = query.units.filter((unit) => unit.kind === 'concept');
  if (concepts.length > SHORT_QUESTION) return [];
  const most = Math.max(0, ...concepts.map((unit) => unit.weight));
  return concepts.filter((unit) => unit.weight === most);
}

function rankPassages(
  query: Query,
  corpus: Corpus,
  indexed: IndexedSection,
  name: Found & { similarity: number },
  results: ReadonlyMap<number, Found>,
): RankedPassage[] {
  const named = new Set(name.terms);
  const salience = (term: string): number =>
    named.has(term) || (indexed.mentions.get(term) ?? 0) > 1 ? 1 : SINGLE_MENTION;
  return indexed.headings.map((heading, passage) => {
    const own = results.get(indexed.firstPassage + passage) ?? NOT_FOUND;
    const alike = similarity(query.name, heading, corpus.weigh);
    const terms = [...named, ...own.terms];
    const base = name.score + own.score;
    const best = Math.max(alike, name.similarity);
    return {
      passage,
      score: base * coverageOf(query, terms) ** COVERAGE_EXPONENT * (1 + NAME_SIMILARITY * alike),
      evidence: base * coverageOf(query, terms, salience) ** COVERAGE_EXPONENT * (1 + NAME_SIMILARITY * best),
      coverage: coverageOf(query, own.terms),
      similarity: alike,
    };
  });
}

/** MiniSearch multiplies by the number of matched terms, which expansions would distort: undone here. */
function run(index: MiniSearch, query: Query): Map<number, Found> {
  const results = index.search([...query.terms.keys()].join(TERM_SEPARATOR), {
    boost: FIELD_BOOSTS,
    boostTerm: (term) => query.terms.get(term) ?? 0,
    bm25: BM25,
  });
  return new Map(
    results.map(({ id, score, queryTerms, terms }) => [
      Number(id),
      { score: score / Math.max(queryTerms.length, 1), terms },
    ]),
  );
}

/** The weighted share of the question's content words that some matched term covers, 0 to 1. */
function coverageOf(
  query: Query,
  terms: readonly string[],
  salience: (term: string) => number = () => 1,
): number {
  let covered = 0;
  let all = 0;
  for (const unit of query.units) {
    let best = 0;
    for (const term of terms) {
      const cover = unit.covers.get(term) ?? 0;
      if (cover > best) best = Math.max(best, isTopic(unit) ? cover * salience(term) : cover);
    }
    all += unit.weight;
    covered += unit.weight * best;
  }
  return all === 0 ? 0 : covered / all;
}

function bestSimilarity(query: Query, names: readonly Name[], corpus: Corpus): number {
  let best = 0;
  for (const name of names) best = Math.max(best, similarity(query.name, name, corpus.weigh));
  return best;
}
