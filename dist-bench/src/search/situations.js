import { cells, lines } from './lexicon/lines.js';
import { SITUATIONS } from './lexicon/situations.js';
import { stem } from './stem.js';
const LATIN_WORD = /^[a-z]+$/u;
let shared;
/** The concepts that the signs (terms, stems and Chinese characters) of a question describe together. */
export function describedConcepts(signs) {
    shared ??= readSituations();
    return shared.flatMap(({ term, columns }) => {
        if (signs.has(term))
            return [];
        const found = columns.map((column) => column.filter((sign) => signs.has(sign)));
        return found.every((column) => column.length > 0) ? [{ term, signs: new Set(found.flat()) }] : [];
    });
}
function readSituations() {
    return lines(SITUATIONS).map((line) => {
        const [id = '', ...columns] = line.split(' | ');
        return {
            term: `§${id}`,
            columns: columns.map((column) => cells(column).map((cell) => (LATIN_WORD.test(cell) ? stem(cell) : cell))),
        };
    });
}
