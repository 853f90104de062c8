import { CJK } from './cjk.js';
const WORD = /[^\s\p{P}\p{S}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const RUN = { '*': /\*+/g, '~': /~+/g };
/**
 * Length of the span `**…**`, `***…***` or `~~…~~` that starts at `at` and that CommonMark misses beside CJK
 * text, as in `**注意：**请`: there a mark has punctuation inside and a letter outside, with no space between.
 * Looks no further than the next run of the same mark, so the cost stays linear.
 */
export function cjkSpan(masked, at, mark) {
    const size = runLength(masked, at, mark);
    if (size < 2 || size > (mark === '*' ? 3 : 2) || masked[at - 1] === mark)
        return null;
    const close = closingRun(masked, at + size, mark, size);
    if (close === -1)
        return null;
    const before = characterBefore(masked, at);
    const first = characterAt(masked, at + size);
    const last = characterBefore(masked, close);
    const after = characterAt(masked, close + size);
    if (!first.trim() || !last.trim())
        return null;
    const opens = isMissed(first, before);
    const closes = isMissed(last, after);
    return opens || closes ? { size, length: close + size - at } : null;
}
/** The flanking rule refuses a mark with punctuation inside and a word outside; beside CJK it is meant. */
function isMissed(inside, outside) {
    return PUNCTUATION.test(inside) && WORD.test(outside) && (CJK.test(inside) || CJK.test(outside));
}
/**
 * Index of the next run of `size` marks; a single `*` inside is other emphasis, any longer run ends the
 * search.
 */
function closingRun(masked, from, mark, size) {
    const runs = RUN[mark];
    runs.lastIndex = from;
    for (let found = runs.exec(masked); found; found = runs.exec(masked)) {
        if (found[0].length === size)
            return found.index;
        if (found[0].length > 1)
            return -1;
    }
    return -1;
}
function runLength(text, at, mark) {
    let end = at;
    while (text[end] === mark)
        end += 1;
    return end - at;
}
function characterAt(text, at) {
    const code = text.codePointAt(at);
    return code === undefined ? '' : String.fromCodePoint(code);
}
function characterBefore(text, at) {
    return at === 0 ? '' : ([...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '');
}
