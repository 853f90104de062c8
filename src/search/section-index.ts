import MiniSearch from 'minisearch';
import { BM25, FIELD_BOOSTS } from './weights.ts';

/** The terms of a section, field by field; a term that stands twice in a field counts twice. */
export type SectionFields = Record<keyof typeof FIELD_BOOSTS, readonly string[]>;

/** What the index found in one section: its BM25 score, and the terms of the question that it holds. */
export interface SectionMatch {
  id: number;
  score: number;
  terms: string[];
}

export interface SectionIndex {
  add(id: number, fields: SectionFields): void;
  /** Best first. `weights` are the terms of the question. */
  search(weights: ReadonlyMap<string, number>): SectionMatch[];
}

const CODE_BASE = 16;

/**
 * MiniSearch over whole sections. Terms go in as short hexadecimal codes: its radix tree scans the children
 * of a node one after another, and thousands of Chinese bigrams at the root make that slow.
 */
export function createSectionIndex(): SectionIndex {
  const codes = new Map<string, string>();
  let adding: SectionFields = { title: [], aliases: [], headings: [], body: [], code: [] };
  const index = new MiniSearch({
    fields: Object.keys(FIELD_BOOSTS),
    extractField: (document, field) => (field === 'id' ? document.id : field),
    // The fields are analysed already: this hands them over.
    tokenize: (_, field) => (isField(field) ? adding[field] : []).map(codeOf),
    processTerm: (code) => code,
  });
  function codeOf(term: string): string {
    const known = codes.get(term);
    if (known !== undefined) return known;
    const code = codes.size.toString(CODE_BASE);
    codes.set(term, code);
    return code;
  }
  return {
    add(id, fields) {
      adding = fields;
      index.add({ id });
    },
    search(weights) {
      const terms = new Map<string, string>();
      for (const term of weights.keys()) {
        const code = codes.get(term);
        if (code !== undefined) terms.set(code, term);
      }
      return searchCodes(index, terms, weights);
    },
  };
}

function isField(field: string | undefined): field is keyof typeof FIELD_BOOSTS {
  return field !== undefined && field in FIELD_BOOSTS;
}

/** MiniSearch multiplies by the number of matched terms, which expansions would distort: undone here. */
function searchCodes(
  index: MiniSearch,
  terms: ReadonlyMap<string, string>,
  weights: ReadonlyMap<string, number>,
): SectionMatch[] {
  const results = index.search([...terms.keys()].join(' '), {
    tokenize: (codes) => codes.split(' '),
    boost: FIELD_BOOSTS,
    boostTerm: (code) => weights.get(terms.get(code) ?? '') ?? 0,
    bm25: BM25,
  });
  return results.map(({ id, score, queryTerms, terms: found }) => ({
    id: Number(id),
    score: score / Math.max(queryTerms.length, 1),
    terms: found.flatMap((code) => terms.get(code) ?? []),
  }));
}
