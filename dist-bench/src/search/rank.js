import { coverageOf } from './coverage.js';
import { similarity } from './name.js';
import { COVERAGE_EXPONENT, HEADING_SHARE, MAX_RERANKED, NAME_SIMILARITY } from './weights.js';
/** The sections that hold terms of the question, best first. */
export function rankSections(query, corpus) {
    return corpus.index
        .search(query.terms)
        .slice(0, MAX_RERANKED)
        .flatMap((match) => rankedSection(query, match, corpus) ?? [])
        .sort((a, b) => b.score - a.score);
}
/** The question compared with names and headings lifts a section that is about it over one that holds it. */
function rankedSection(query, match, corpus) {
    const indexed = corpus.sections[match.id];
    if (!indexed)
        return undefined;
    const coverage = coverageOf(query.units, match.terms);
    const alike = bestSimilarity(query, indexed.names, corpus);
    const headings = indexed.passages.map((passage) => passage.heading);
    const heading = bestSimilarity(query, headings, corpus);
    const likeness = 1 + NAME_SIMILARITY * Math.max(alike, heading * HEADING_SHARE);
    return {
        indexed,
        score: match.score * coverage ** COVERAGE_EXPONENT * likeness,
        similarity: alike,
        terms: match.terms,
    };
}
function bestSimilarity(query, names, corpus) {
    let best = 0;
    for (const name of names)
        best = Math.max(best, similarity(query.name, name, corpus.weigh));
    return best;
}
