import MiniSearch from 'minisearch';
import { BM25, FIELD_BOOSTS } from './weights.js';
const CODE_BASE = 16;
/**
 * MiniSearch over whole sections. Terms go in as short hexadecimal codes: its radix tree scans the children
 * of a node one after another, and thousands of Chinese bigrams at the root make that slow.
 */
export function createSectionIndex() {
    const codes = new Map();
    let adding = { title: [], aliases: [], headings: [], body: [], code: [] };
    const index = new MiniSearch({
        fields: Object.keys(FIELD_BOOSTS),
        extractField: (document, field) => (field === 'id' ? document.id : field),
        // The fields are analysed already: this hands them over.
        tokenize: (_, field) => (isField(field) ? adding[field] : []).map(codeOf),
        processTerm: (code) => code,
    });
    function codeOf(term) {
        const known = codes.get(term);
        if (known !== undefined)
            return known;
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
            const terms = new Map();
            for (const term of weights.keys()) {
                const code = codes.get(term);
                if (code !== undefined)
                    terms.set(code, term);
            }
            return searchCodes(index, terms, weights);
        },
    };
}
function isField(field) {
    return field !== undefined && field in FIELD_BOOSTS;
}
/** MiniSearch multiplies by the number of matched terms, which expansions would distort: undone here. */
function searchCodes(index, terms, weights) {
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
