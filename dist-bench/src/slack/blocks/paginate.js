import { escapeText } from '../escape.js';
import { blocksOf } from './merge-pieces.js';
import { breakOf, isDivider } from './page-break.js';
import { PAGE_LIMITS } from './page-limits.js';
import { add, fits, NOTHING, sized, sum } from './page-size.js';
/**
 * Packs pieces into messages that Slack accepts and can update. What introduces the next piece goes to the next
 * page with it, where both fit there and the page keeps something to read.
 */
export function paginate(pieces, limits = PAGE_LIMITS) {
    const pages = [];
    let page = [];
    let size = NOTHING;
    const close = (end) => {
        const kept = withoutOuterDividers(page.slice(0, end).map(({ piece }) => piece));
        if (kept.length > 0)
            pages.push(kept);
        page = page.slice(end).map((next, index) => (index === 0 ? sized(next.piece, undefined) : next));
        size = sum(page);
    };
    for (const piece of pieces) {
        const next = sized(piece, page.at(-1)?.piece);
        page.push(next);
        size = add(size, next.size);
        while (page.length > 1 && !fits(size, limits))
            close(breakOf(page, limits));
    }
    close(page.length);
    return pages.map(pageOf);
}
/** True if the pieces are one message. */
export function isOnePage(pieces, limits) {
    return fits(sum(pieces.map((piece, index) => sized(piece, pieces[index - 1]))), limits);
}
/** Pieces as one page, whatever their size; rich text in a row becomes one block. */
export function pageOf(pieces) {
    const text = pieces.reduce((said, piece) => {
        const gap = said && piece.text ? (piece.joins ?? '\n') : '';
        return said + gap + piece.text;
    }, '');
    return { text: escapeText(text), blocks: blocksOf(pieces) };
}
function withoutOuterDividers(pieces) {
    while (isDivider(pieces[0]))
        pieces.shift();
    while (isDivider(pieces.at(-1)))
        pieces.pop();
    return pieces;
}
