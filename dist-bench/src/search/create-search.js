import { findCandidates } from './candidates.js';
import { buildCorpus } from './corpus.js';
import { decide } from './decide.js';
import { parseQuery } from './query.js';
/** Indexes the bank and returns the search over it. */
export function createSearch(entries) {
    const corpus = buildCorpus(entries);
    return (question, lang) => {
        const query = parseQuery(question, corpus);
        if (query.terms.size === 0)
            return { kind: 'nothing', nearest: [] };
        return decide(findCandidates(query, corpus, lang));
    };
}
