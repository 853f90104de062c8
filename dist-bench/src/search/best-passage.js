import { coverageOf } from './coverage.js';
import { similarity } from './name.js';
import { BM25, COVERAGE_EXPONENT, HEADING_TERM_COUNT, NAME_SIMILARITY } from './weights.js';
/** The best passage of the shown section, or its counterpart in a translation that is cut alike. */
export function bestPassage(query, corpus, ranked, shown) {
    let best = { passage: 0, decidedBy: 'name' };
    let bestScore = 0;
    for (const section of ranked) {
        if (section.indexed.passages.length !== shown.passages.length)
            continue;
        for (const [number, passage] of section.indexed.passages.entries()) {
            const { score, decides } = against(query, corpus, section, passage);
            if (score <= bestScore)
                continue;
            bestScore = score;
            best = { passage: number, decidedBy: decides ? 'passage' : 'name' };
        }
    }
    return best;
}
/** A passage decides if it says more of what was asked than the names do, or its heading is closer. */
function against(query, corpus, { indexed, terms, similarity: nameSimilarity }, passage) {
    const own = terms.filter((term) => countIn(passage, term) > 0);
    const named = terms.filter((term) => indexed.nameTerms.has(term));
    const alike = similarity(query.name, passage.heading, corpus.weigh);
    let score = 0;
    for (const term of own) {
        const count = countIn(passage, term);
        const saturated = (count * (BM25.k + 1)) / (count + BM25.k);
        score += (query.terms.get(term) ?? 0) * corpus.weigh(term) * saturated;
    }
    const coverage = coverageOf(query.units, own);
    return {
        score: score * coverage ** COVERAGE_EXPONENT * (1 + NAME_SIMILARITY * alike),
        decides: coverage > coverageOf(query.units, named) || alike > nameSimilarity,
    };
}
function countIn({ prose, code, headingTerms }, term) {
    const inHeading = headingTerms.has(term) ? HEADING_TERM_COUNT : 0;
    return inHeading + (prose.get(term) ?? (code.has(term) ? 1 : 0));
}
