import { runsText } from './plain-text.js';
const SENTENCE_ENDS = /[。！？；](?:[”’」』）)]*)|[.!?;](?=\s|$)/g;
const CLAUSE_ENDS = /[，、：]|[,:](?=\s)/g;
const WORD_ENDS = /\s+/g;
const LOW_SURROGATE = /[\udc00-\udfff]/;
/** UTF-16 units; the longest emoji have about 40. */
const MAX_GRAPHEME = 100;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/**
 * The longest start of `runs` within `limit` characters that ends a sentence, else a clause, else a word; inside
 * code, a link or a grapheme only where there is no other place.
 */
export function cutRuns(runs, limit) {
    const text = runsText(runs);
    if (text.length <= limit)
        return [...runs];
    const isPlace = (end) => !isInside(runs, end) && isGraphemeEnd(text, end);
    const end = lastEnd(text, SENTENCE_ENDS, limit, isPlace) ??
        lastEnd(text, CLAUSE_ENDS, limit, isPlace) ??
        lastEnd(text, WORD_ENDS, limit, isPlace) ??
        startOfWhole(runs, limit);
    return takeChars(runs, end ?? graphemeEnd(text, limit));
}
/** All of `runs` in pieces that each end as `cutRuns` does; `limitOf` says how many characters fit the next one. */
export function splitRuns(runs, limitOf) {
    const pieces = [];
    let rest = [...runs];
    while (rest.length > 0) {
        const piece = cutRuns(rest, limitOf(runsText(rest)));
        pieces.push(piece);
        rest = dropChars(rest, runsText(piece).length);
    }
    return pieces;
}
function dropChars(runs, count) {
    let left = count;
    return runs.flatMap((run) => {
        const text = run.text.slice(Math.max(0, left));
        left -= run.text.length;
        return text ? [{ ...run, text }] : [];
    });
}
/** The first `count` characters of runs, styles kept. */
function takeChars(runs, count) {
    const taken = [];
    let left = count;
    for (const run of runs) {
        if (left <= 0)
            break;
        taken.push({ ...run, text: run.text.slice(0, left) });
        left -= run.text.length;
    }
    return taken;
}
function lastEnd(text, ends, limit, isPlace) {
    const found = [...text.slice(0, limit + 1).matchAll(ends)].map((match) => match.index + match[0].length);
    return found.findLast((end) => end <= limit && isPlace(end));
}
/** True if a cut there would part a code span or a link. */
function isInside(runs, at) {
    return wholeAround(runs, at) !== undefined;
}
/** Before the code span or link that a cut at `limit` would part, unless it is the first thing there is. */
function startOfWhole(runs, limit) {
    return wholeAround(runs, limit) || undefined;
}
/** Where the code span or link around an offset starts. */
function wholeAround(runs, at) {
    let start = 0;
    for (const run of runs) {
        const end = start + run.text.length;
        if (at <= start)
            return undefined;
        if (at < end)
            return run.code || run.link ? start : undefined;
        start = end;
    }
    return undefined;
}
function isGraphemeEnd(text, at) {
    const around = GRAPHEMES.segment(text).containing(at);
    return around === undefined || around.index === at;
}
/**
 * The last grapheme boundary at or before `limit`; the first grapheme whole if it alone is longer. A pile of marks
 * longer than any real grapheme is cut between characters.
 */
export function graphemeEnd(text, limit) {
    if (limit >= text.length)
        return text.length;
    const at = GRAPHEMES.segment(text).containing(limit);
    if (!at)
        return text.length;
    if (at.index > 0)
        return at.index;
    return at.segment.length > MAX_GRAPHEME ? characterEnd(text, limit) : at.segment.length;
}
function characterEnd(text, limit) {
    return limit > 1 && LOW_SURROGATE.test(text.charAt(limit)) ? limit - 1 : Math.max(limit, 1);
}
