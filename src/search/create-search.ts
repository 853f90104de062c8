import type { Entry, Lang } from '../knowledge/entry.ts';
import { buildIndex } from './build-index.ts';
import { findCandidates } from './candidates.ts';
import { createCorpus } from './corpus.ts';
import { decide } from './decide.ts';
import { type Explanation, explain } from './explain.ts';
import type { IndexData } from './index-data.ts';
import { parseQuery } from './query.ts';
import type { Search } from './search.ts';

/** A search that can also tell why it answers as it does. */
export interface ExplainingSearch extends Search {
  explain(question: string, lang: Lang): Explanation;
}

/** The search over a bank; `data` is what analysing it yielded, if that was done before. */
export function createSearch(
  entries: readonly Entry[],
  data: IndexData = buildIndex(entries),
): ExplainingSearch {
  const corpus = createCorpus(entries, data);
  const search: Search = (question, lang) => {
    const query = parseQuery(question, corpus);
    if (query.terms.size === 0) return { kind: 'nothing', nearest: [] };
    return decide(findCandidates(query, corpus, lang));
  };
  return Object.assign(search, {
    explain: (question: string, lang: Lang) => explain(question, corpus, lang),
  });
}
