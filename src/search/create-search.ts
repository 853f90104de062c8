import type { Entry } from '../knowledge/entry.ts';
import { buildIndex } from './build-index.ts';
import { findCandidates } from './candidates.ts';
import { createCorpus } from './corpus.ts';
import { decide } from './decide.ts';
import type { IndexData } from './index-data.ts';
import { parseQuery } from './query.ts';
import type { Search } from './search.ts';

/** The search over a bank; `data` is what analysing it yielded, if that was done before. */
export function createSearch(entries: readonly Entry[], data: IndexData = buildIndex(entries)): Search {
  const corpus = createCorpus(entries, data);
  return (question, lang) => {
    const query = parseQuery(question, corpus);
    if (query.terms.size === 0) return { kind: 'nothing', nearest: [] };
    return decide(findCandidates(query, corpus, lang));
  };
}
