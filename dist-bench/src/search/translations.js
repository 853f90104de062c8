import { wordPairs } from './lexicon/words.js';
import { stem } from './stem.js';
/** A word of the same line in the same language is a looser match than its translation. */
const SYNONYM_SHARE = 0.5;
/** The word table, from every stem and Chinese word to what stands beside it. */
export function translationTable() {
    const table = new Map();
    for (const { en: english, zh, weight } of wordPairs()) {
        const en = english.map(stem);
        linkAll(table, en, zh, weight);
        linkAll(table, zh, en, weight);
        linkAll(table, en, en, weight * SYNONYM_SHARE);
        linkAll(table, zh, zh, weight * SYNONYM_SHARE);
    }
    return table;
}
function linkAll(table, fromTerms, toTerms, weight) {
    for (const from of fromTerms) {
        const known = table.get(from) ?? [];
        for (const term of toTerms)
            if (term !== from)
                known.push({ term, weight });
        table.set(from, known);
    }
}
