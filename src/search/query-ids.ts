import type { Corpus, IndexedName, IndexedPassage } from './corpus.ts';
import type { Query } from './query.ts';

/** What of a question the bank knows, by the ids of its terms. */
export interface QueryIds {
  /** The terms that the bank holds. */
  terms: ReadonlyMap<number, string>;
  /** The same, one flag a term of the bank: most terms of a section are not asked for. */
  isAsked: Uint8Array;
  /** The features of its name with their weights, and the sum of all weights. */
  features: ReadonlyMap<number, number>;
  featureCount: number;
  total: number;
}

export function queryIds({ terms, name }: Query, { statistics, weigh }: Corpus): QueryIds {
  const known = new Map<number, string>();
  const isAsked = new Uint8Array(statistics.size);
  for (const term of terms.keys()) {
    const id = statistics.idOf(term);
    if (id === undefined || statistics.holders(id) === 0) continue;
    known.set(id, term);
    isAsked[id] = 1;
  }
  const features = new Map<number, number>();
  for (const feature of name.features) {
    const id = statistics.idOf(feature);
    if (id !== undefined) features.set(id, weigh(feature));
  }
  return { terms: known, isAsked, features, featureCount: name.features.size, total: name.total };
}

/** Dice's coefficient with weights: twice what both share over what each has, 0 to 1. */
export function similarity(query: QueryIds, name: Pick<IndexedName, 'features' | 'total'>): number {
  let shared = 0;
  for (const id of name.features) shared += query.features.get(id) ?? 0;
  return shared === 0 ? 0 : (2 * shared) / (query.total + name.total);
}

/** Whether the whole question is the name, word for word; nothing is the same as nothing. */
export function isSameName({ features, featureCount }: QueryIds, name: IndexedName): boolean {
  const same = featureCount > 0 && featureCount === name.features.length;
  return same && name.features.every((id) => features.has(id));
}

/** What a passage holds of the question: how often in its prose, whether in its headings and code. */
export interface PassageView {
  prose: ReadonlyMap<string, number>;
  headingTerms: ReadonlySet<string>;
  code: ReadonlySet<string>;
  heading: IndexedPassage['heading'];
}

export function viewPassage(passage: IndexedPassage, ids: QueryIds): PassageView {
  const prose = new Map<string, number>();
  for (let index = 0; index < passage.prose.length; index++) {
    const id = passage.prose[index] ?? 0;
    if (ids.isAsked[id]) prose.set(ids.terms.get(id) ?? '', passage.counts[index] ?? 1);
  }
  return {
    prose,
    headingTerms: heldTerms(passage.headingTerms, ids),
    code: heldTerms(passage.code, ids),
    heading: passage.heading,
  };
}

/** The terms of the question among ids. */
export function heldTerms(all: readonly number[], { terms, isAsked }: QueryIds): Set<string> {
  const held = new Set<string>();
  for (const id of all) if (isAsked[id]) held.add(terms.get(id) ?? '');
  return held;
}
