import type { Entry } from '../knowledge/entry.ts';
import { findCandidates } from './candidates.ts';
import { buildCorpus } from './corpus.ts';
import { decide } from './decide.ts';
import { parseQuery } from './query.ts';
import type { Search } from './search.ts';

/** Indexes the bank and returns the search over it. */
export function createSearch(entries: readonly Entry[]): Search {
  const corpus = buildCorpus(entries);
  return (question, lang) => {
    const query = parseQuery(question, corpus);
    if (query.terms.size === 0) return { kind: 'nothing', nearest: [] };
    return decide(findCandidates(query, corpus, lang));
  };
}
