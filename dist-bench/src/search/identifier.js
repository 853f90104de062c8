import { remembered } from './memo.js';
import { stem } from './stem.js';
const PIECE = /[\p{L}\p{Nd}]+/gu;
/** Words in camelCase: an acronym before a word (`HTTPGet`), a word, or capitals; digits stay on them. */
const CAMEL = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{Nd}\p{Lo}]+|\p{Lu}+[\p{Nd}]*/gu;
/** `CRDs`, `PVCs`: an acronym in the plural is one word. */
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;
/** Most words: nothing to split. */
const PLAIN_WORD = /^[A-Z]?[a-z]+$/;
const MAX_IDENTIFIERS = 20_000;
/** Splits on punctuation and camelCase, and keeps the joined forms as well. */
export const splitIdentifier = remembered(MAX_IDENTIFIERS, split);
function split(text) {
    if (PLAIN_WORD.test(text))
        return { parts: [partOf(text, 0, text.length)], wholes: [] };
    const parts = [];
    const wholes = [];
    const pieces = locate(text, PIECE, 0);
    for (const piece of pieces) {
        const raw = text.slice(piece.start, piece.end);
        const words = PLURAL_ACRONYM.test(raw) ? [piece] : locate(raw, CAMEL, piece.start);
        parts.push(...(words.length > 0 ? words : [piece]));
        if (words.length > 1 && pieces.length > 1)
            wholes.push(piece);
    }
    if (parts.length > 1) {
        wholes.push(partOf(pieces.map((piece) => piece.text).join(''), 0, text.length));
    }
    return { parts, wholes };
}
function locate(text, pattern, offset) {
    return Array.from(text.matchAll(pattern), (match) => {
        const start = offset + match.index;
        return partOf(match[0], start, start + match[0].length);
    });
}
function partOf(raw, start, end) {
    const text = raw.toLowerCase();
    const stemmed = stem(text);
    return { text, stem: stemmed, exact: stemmed === text ? undefined : `=${text}`, start, end };
}
