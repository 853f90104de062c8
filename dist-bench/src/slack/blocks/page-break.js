import { add, fits, NOTHING, sum } from './page-size.js';
/** A page may end early where the next part begins, if it keeps this much of what it could hold. */
const EARLY_END = 0.6;
/** Where to end a page whose last piece is too much for it: at the best place that keeps what belongs together. */
export function breakOf(page, limits) {
    const places = placesOf(page, limits);
    const whole = places.filter((at) => !introduces(page[at - 1]));
    const full = sum(page.slice(0, whole[0])).textBytes;
    const [latest, ...earlier] = whole;
    if (latest === undefined)
        return places.at(-1) ?? page.length - 1;
    return earlier.reduce((best, at) => {
        if (sum(page.slice(0, at)).textBytes < EARLY_END * full)
            return best;
        return weightOf(page, at) > weightOf(page, best) ? at : best;
    }, latest);
}
/** Where a page can end, latest first: the rest fits the next page, and this one keeps more than titles and dividers. */
function placesOf(page, limits) {
    const body = page.findIndex((sizedPiece) => !introduces(sizedPiece));
    // Titles alone say nothing wherever they end; only the last one goes with what does not fit.
    const firstBody = body < 0 ? page.length - 3 : body;
    const places = [];
    let rest = NOTHING;
    for (let at = page.length - 1; at > Math.max(firstBody, 0); at -= 1) {
        rest = add(rest, page[at]?.size ?? NOTHING);
        if (!fits(rest, limits))
            break;
        places.push(at);
    }
    return places;
}
function introduces(at) {
    return at !== undefined && (at.piece.leads !== undefined || isDivider(at.piece));
}
/** How much of a new part begins at a place: a header most, the middle of a list or paragraph least. */
function weightOf(page, at) {
    const piece = page.slice(at).find((sizedPiece) => !isDivider(sizedPiece.piece))?.piece;
    if (piece?.leads === 'header')
        return 3;
    if (piece?.leads === 'heading')
        return 2;
    return piece?.joins === undefined ? 1 : 0;
}
export function isDivider(piece) {
    return piece?.kind === 'block' && piece.block.type === 'divider';
}
