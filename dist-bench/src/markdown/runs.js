import { decodeHTMLStrict } from 'entities/decode';
import { FULL_WIDTH_MARK, UNSPACED } from './cjk.js';
import { cleanText } from './clean-text.js';
import { inlineTag } from './html.js';
import { joinRuns } from './join-runs.js';
import { markedTokens } from './lexer.js';
import { absoluteLink } from './link.js';
import { runsText } from './plain-text.js';
/** Stands for a soft line break until its neighbours are known; `cleanText` leaves none in the source. */
const SOFT = '\u0001';
/** Inline tokens as runs of one style each, with no empty run, and no break at either end. */
export function toRuns(tokens) {
    const runs = [];
    collect(tokens, {}, runs);
    return trimmed(joinRuns(withBreaks(runs)));
}
/** What CommonMark takes for a character reference; a longer number is text. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]*);/g;
/** Text as marked left it: entities still encoded. */
export function decoded(raw) {
    return raw.includes('&')
        ? cleanText(raw.replace(REFERENCE, (reference) => decodeHTMLStrict(reference)))
        : raw;
}
function collect(tokens, style, runs) {
    for (const token of markedTokens(tokens))
        collectToken(token, style, runs);
}
function collectToken(token, style, runs) {
    const { type } = token;
    if (type === 'strong')
        collect(token.tokens, { ...style, bold: true }, runs);
    else if (type === 'em')
        collect(token.tokens, { ...style, italic: true }, runs);
    else if (type === 'del')
        collect(token.tokens, { ...style, strike: true }, runs);
    else if (type === 'link')
        collectLink(token, style, runs);
    else if (type === 'image')
        runs.push(imageRun(token, style));
    else if (type === 'codespan')
        runs.push({ ...style, text: token.text, code: true });
    else
        runs.push({ ...style, text: textOf(token) });
}
function textOf(token) {
    if (token.type === 'br')
        return '\n';
    if (token.type === 'html')
        return tagText(token.raw);
    if (token.type === 'escape')
        return token.text;
    // A task item says itself whether it is checked.
    if (token.type === 'checkbox')
        return '';
    return softened(decoded(token.raw));
}
/** A link that Slack cannot open stays as its text, with the path behind it. */
function collectLink(token, style, runs) {
    const href = token.autolink ? token.href : decoded(token.href);
    const link = absoluteLink(href);
    if (link) {
        collect(token.tokens, { ...style, link: style.link ?? link }, runs);
    }
    else if (token.autolink) {
        runs.push({ ...style, text: token.raw });
    }
    else {
        collect(token.tokens, style, runs);
        if (href)
            runs.push({ ...style, text: ` (${href})` });
    }
}
function imageRun(token, style) {
    const link = style.link ?? absoluteLink(decoded(token.href));
    const text = `🖼 ${runsText(toRuns(token.tokens)).replaceAll('\n', ' ') || 'image'}`;
    return link ? { ...style, text, link } : { ...style, text };
}
function tagText(raw) {
    const meaning = inlineTag(raw);
    switch (meaning) {
        case 'break':
            return '\n';
        case 'dropped':
            return '';
        case 'text':
            return softened(decoded(raw));
        default:
            return meaning;
    }
}
function softened(text) {
    return linesTrimmed(text, SOFT);
}
/** Joins the lines of a text with another mark, with no space around it. */
function linesTrimmed(text, mark) {
    if (!text.includes('\n'))
        return text;
    const lines = text.split('\n');
    const last = lines.length - 1;
    return lines
        .map((line, index) => (index === 0 ? line : line.trimStart()))
        .map((line, index) => (index === last ? line : line.trimEnd()))
        .join(mark);
}
/** Turns soft breaks into a space, or into nothing between characters that need none. */
function withBreaks(runs) {
    const text = runsText(runs);
    let at = 0;
    return runs.map((run) => {
        const start = at;
        at += run.text.length;
        if (!run.text.includes(SOFT))
            return run;
        const replace = (_, index) => {
            const before = [...text.slice(Math.max(0, start + index - 2), start + index)].at(-1) ?? '';
            const after = String.fromCodePoint(text.codePointAt(start + index + 1) ?? 0x20);
            return breakText(before, after);
        };
        return { ...run, text: run.text.replaceAll(SOFT, replace) };
    });
}
function breakText(before, after) {
    if (FULL_WIDTH_MARK.test(before) || FULL_WIDTH_MARK.test(after))
        return '';
    return UNSPACED.test(before) && UNSPACED.test(after) ? '' : ' ';
}
function trimmed(runs) {
    for (const run of runs)
        if (!run.code)
            run.text = linesTrimmed(run.text, '\n');
    const first = runs[0];
    if (first && !first.code)
        first.text = first.text.trimStart();
    const last = runs.at(-1);
    if (last && !last.code)
        last.text = last.text.trimEnd();
    const kept = runs.filter((run) => run.text !== '');
    return kept.length === runs.length ? kept : trimmed(kept);
}
