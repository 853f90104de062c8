import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { BM25, FIELD_BOOSTS } from './weights.ts';

/** Ids of the terms of a section, field by field; a term that stands twice in a field counts twice. */
export type SectionFields = Record<keyof typeof FIELD_BOOSTS, readonly number[]>;

/** What the index found in one section: its BM25 score, and the ids of the question's terms that it holds. */
export interface SectionMatch {
  section: number;
  score: number;
  terms: number[];
}

export interface IndexBuilder {
  add(section: number, fields: SectionFields): void;
  toData(): AsPlainObject;
}

export interface SectionIndex {
  /** Best first. `weights` are those of the question's terms, by id. */
  search(weights: ReadonlyMap<number, number>): SectionMatch[];
}

/**
 * Terms go into MiniSearch as short codes of their ids: its radix tree scans the children of a node one after
 * another, and thousands of Chinese bigrams at the root make that slow.
 */
const CODE_BASE = 16;

const NOTHING: SectionFields = { names: [], body: [], code: [] };

function options(fields: SectionFields): Options<{ id: number }> {
  return {
    fields: Object.keys(FIELD_BOOSTS),
    extractField: (document, field) => (field === 'id' ? document.id : field),
    // The fields are analysed already: this hands them over.
    tokenize: (_, field) => (isField(field) ? fields[field] : []).map(codeOf),
    processTerm: (code) => code,
  };
}

/** MiniSearch over whole sections. */
export function createIndexBuilder(): IndexBuilder {
  const adding = { ...NOTHING };
  const index = new MiniSearch(options(adding));
  return {
    add(section, fields) {
      Object.assign(adding, fields);
      index.add({ id: section });
    },
    toData: () => index.toJSON(),
  };
}

/** The search over what `toData` gave. */
export function createSectionIndex(data: AsPlainObject): SectionIndex {
  const index = MiniSearch.loadJS(data, options(NOTHING));
  return { search: (weights) => searchCodes(index, weights) };
}

function codeOf(id: number): string {
  return id.toString(CODE_BASE);
}

function idOf(code: string): number {
  return Number.parseInt(code, CODE_BASE);
}

function isField(field: string | undefined): field is keyof typeof FIELD_BOOSTS {
  return field !== undefined && field in FIELD_BOOSTS;
}

/** MiniSearch multiplies by the number of matched terms, which expansions would distort: undone here. */
function searchCodes(index: MiniSearch, weights: ReadonlyMap<number, number>): SectionMatch[] {
  const results = index.search([...weights.keys()].map(codeOf).join(' '), {
    tokenize: (codes) => codes.split(' '),
    boost: FIELD_BOOSTS,
    boostTerm: (code) => weights.get(idOf(code)) ?? 0,
    bm25: BM25,
  });
  return results.map(({ id, score, queryTerms, terms }) => ({
    section: Number(id),
    score: score / Math.max(queryTerms.length, 1),
    terms: terms.map(idOf),
  }));
}
