import { bestPassage } from './best-passage.js';
import { evidenceOf } from './evidence.js';
import { matchedWords } from './matched.js';
import { sameFeatures } from './name.js';
import { rankSections } from './rank.js';
import { EVIDENCE_BASE, MAX_HITS } from './weights.js';
/** The best entries, best first, each by its section in the wanted language if it has one. */
export function findCandidates(query, corpus, lang) {
    const entries = new Map();
    for (const ranked of rankSections(query, corpus)) {
        const { entry } = ranked.indexed;
        entries.set(entry, [...(entries.get(entry) ?? []), ranked]);
    }
    return [...entries.values()]
        .map((ranked) => ({ ranked, isNamed: isNamed(query, ranked) }))
        .sort((a, b) => Number(b.isNamed) - Number(a.isNamed))
        .slice(0, MAX_HITS)
        .flatMap((entry) => candidateOf(query, corpus, entry.ranked, entry.isNamed, lang) ?? [])
        .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.hit.score - a.hit.score);
}
function candidateOf(query, corpus, ranked, named, lang) {
    const [best] = ranked;
    if (!best)
        return undefined;
    const { indexed } = best;
    const evidence = evidenceOf(query, ranked, corpus.weigh);
    const shown = corpus.entries[indexed.entry]?.find(({ section }) => section.lang === lang) ?? indexed;
    return {
        hit: {
            section: shown.section,
            ...bestPassage(query, corpus, ranked, shown),
            score: best.score * (EVIDENCE_BASE + evidence.share),
            matched: matchedWords(query, best.terms),
        },
        isNamed: named,
        evidence,
    };
}
function isNamed(query, ranked) {
    return ranked.some(({ indexed }) => indexed.names.some((name) => sameFeatures(query.name.features, name.features)));
}
