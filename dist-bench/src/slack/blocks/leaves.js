import { splitRuns } from '../../markdown/cut-runs.js';
import { joinRuns } from '../../markdown/join-runs.js';
import { runsText } from '../../markdown/plain-text.js';
import { escapedBytes } from '../escape.js';
import { PIECE_BYTES } from './page-limits.js';
/** `&amp;` is the most that one character can take. */
const MOST_BYTES = 5;
const LEADING_SPACE = /^\s+/;
/** Runs as rich_text leaves; only text and links exist, so nothing in them can ping. Never empty. */
export function leaves(runs, base = {}) {
    const shown = joinRuns(runs.map((run) => ({ ...run, ...base }))).map(leaf);
    return shown.length > 0 ? shown : [{ type: 'text', text: ' ' }];
}
export function richSection(elements) {
    return { type: 'rich_text_section', elements };
}
/** Runs of any length as pieces, each made of what fits a page. */
export function splitPieces(runs, pieceOf) {
    return splitForPages(runs).map((part, index) => {
        if (index === 0)
            return pieceOf(part);
        const space = LEADING_SPACE.exec(runsText(part))?.[0] ?? '';
        return { ...pieceOf(withoutStart(part, space.length)), joins: space };
    });
}
/** Runs in pieces small enough for a page, cut at sentences. */
export function splitForPages(runs) {
    return splitRuns(runs, charsWithinPiece);
}
/** How many characters from the start of `text` stay within a piece. */
export function charsWithinPiece(text) {
    if (text.length * MOST_BYTES <= PIECE_BYTES || escapedBytes(text) <= PIECE_BYTES)
        return text.length;
    let [low, high] = [1, Math.min(text.length, PIECE_BYTES)];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (escapedBytes(text.slice(0, middle)) <= PIECE_BYTES)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function withoutStart(runs, chars) {
    let left = chars;
    return runs.map((run) => {
        const text = run.text.slice(left);
        left = Math.max(0, left - run.text.length);
        return { ...run, text };
    });
}
function leaf({ text, link, ...marks }) {
    const style = {
        ...(marks.bold && { bold: true }),
        ...(marks.italic && { italic: true }),
        ...(marks.strike && { strike: true }),
        ...(marks.code && { code: true }),
    };
    const styled = Object.keys(style).length > 0 ? { style } : {};
    return link ? { type: 'link', url: link, text, ...styled } : { type: 'text', text, ...styled };
}
