import type { Corpus, IndexedPassage } from './corpus.ts';
import { eachShared, type NameList } from './name-list.ts';
import type { Query } from './query.ts';

/** What of a question the bank knows, by the ids of its terms. */
export interface QueryIds {
  /** The terms that the bank holds. */
  terms: ReadonlyMap<number, string>;
  /** How much each of them tells, by id; 0 for what is not asked: most terms of a section are not. */
  termWeights: Float64Array;
  /** The same for the features of its name, and the sum of them all. */
  featureWeights: Float64Array;
  total: number;
}

/** Looks up a question's terms. The result holds until the next question is looked up in the same corpus. */
export function queryIds({ terms, name }: Query, { statistics, weigh, rows }: Corpus): QueryIds {
  const known = new Map<number, string>();
  for (const term of terms.keys()) {
    const id = statistics.idOf(term);
    if (id !== undefined && statistics.holders(id) > 0) known.set(id, term);
  }
  const features = [...name.features].flatMap((feature): [number, number][] => {
    const id = statistics.idOf(feature);
    return id === undefined ? [] : [[id, weigh(feature)]];
  });
  return {
    terms: known,
    termWeights: rows.terms.fill([...known].map(([id, term]) => [id, weigh(term)])),
    featureWeights: rows.features.fill(features),
    total: name.total,
  };
}

/** Dice's coefficient with weights of the question and each name: twice what both share over what each has, 0 to 1. */
export function similarities({ featureWeights, total }: QueryIds, names: NameList): Float64Array {
  const alike = new Float64Array(names.ends.length);
  eachShared(names, featureWeights, (name, shared) => {
    alike[name] = (2 * shared) / (total + (names.totals[name] ?? 0));
  });
  return alike;
}

/** The similarity of the closest name. */
export function closest({ featureWeights, total }: QueryIds, names: NameList): number {
  let best = 0;
  eachShared(names, featureWeights, (name, shared) => {
    best = Math.max(best, (2 * shared) / (total + (names.totals[name] ?? 0)));
  });
  return best;
}

/** What a passage holds of the question: how often in its prose, whether in its headings and code. */
export interface PassageView {
  prose: ReadonlyMap<string, number>;
  headingTerms: ReadonlySet<string>;
  code: ReadonlySet<string>;
}

export function viewPassage(passage: IndexedPassage, ids: QueryIds): PassageView {
  const prose = new Map<string, number>();
  for (let index = 0; index < passage.prose.length; index++) {
    const id = passage.prose[index] ?? 0;
    if (ids.termWeights[id]) prose.set(ids.terms.get(id) ?? '', passage.counts[index] ?? 1);
  }
  return {
    prose,
    headingTerms: heldTerms(passage.headingTerms, ids),
    code: heldTerms(passage.code, ids),
  };
}

/** The terms of the question among ids. */
export function heldTerms(all: readonly number[], { terms, termWeights }: QueryIds): Set<string> {
  const held = new Set<string>();
  for (const id of all) if (termWeights[id]) held.add(terms.get(id) ?? '');
  return held;
}
