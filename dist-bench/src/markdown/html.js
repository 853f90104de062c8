/** Tags that Markdown authors use as markup. A tag that is not here, such as `<pod-name>`, is text. */
const INLINE_TAGS = 'a abbr b bdi bdo big br cite code del dfn em font i img ins kbd mark picture q rp rt ruby ' +
    's samp small span strike strong sub sup tt u wbr';
const BLOCK_TAGS = 'article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre script style summary table tbody td tfoot th thead tr ul';
const INLINE = new Set(INLINE_TAGS.split(' '));
const BLOCK = new Set(BLOCK_TAGS.split(' '));
const COMMENT = '<!--(?:-?>|[\\s\\S]*?(?:-->|$))';
const TAG = '<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\\s/>])(?:"[^"]*"|\'[^\']*\'|[^\'"<>])*>';
const COMMENT_OR_TAG = new RegExp(`${COMMENT}|${TAG}`, 'g');
const ONE_TAG = new RegExp(`^(?:${COMMENT}|${TAG})$`);
const VERBATIM = { pre: /<\/pre\s*>/gi, script: /<\/script\s*>/gi, style: /<\/style\s*>/gi };
/** What an inline tag token means for the text around it. */
export function inlineTag(raw) {
    const match = ONE_TAG.exec(raw);
    if (!match)
        return 'text';
    if (match[2] === undefined)
        return 'dropped';
    const name = match[2].toLowerCase();
    if (name === 'br')
        return 'break';
    return INLINE.has(name) || BLOCK.has(name) ? 'dropped' : 'text';
}
/** Cuts an HTML block at its block tags; comments are left out. */
export function htmlParts(html) {
    const parts = [];
    let from = 0;
    const text = (to) => {
        if (html.slice(from, to).trim())
            parts.push({ kind: 'markdown', text: html.slice(from, to), at: from });
    };
    const tags = new RegExp(COMMENT_OR_TAG);
    for (let match = tags.exec(html); match; match = tags.exec(html)) {
        const tag = match[2]?.toLowerCase();
        if (tag !== undefined && !BLOCK.has(tag))
            continue;
        text(match.index);
        from = tags.lastIndex;
        if (tag === undefined)
            continue;
        if (match[1] === '' && isVerbatim(tag)) {
            const end = verbatimEnd(html, from, tag);
            parts.push({ kind: 'verbatim', tag, text: html.slice(from, end.start), at: from });
            from = end.end;
            tags.lastIndex = from;
        }
        else {
            parts.push({ kind: match[1] === '' ? 'open' : 'close', tag, at: match.index });
        }
    }
    text(html.length);
    return parts;
}
function isVerbatim(tag) {
    return Object.hasOwn(VERBATIM, tag);
}
function verbatimEnd(html, from, tag) {
    const close = VERBATIM[tag];
    close.lastIndex = from;
    const match = close.exec(html);
    return match ? { start: match.index, end: close.lastIndex } : { start: html.length, end: html.length };
}
