import { Lexer, Marked, Tokenizer } from 'marked';
import { NO_CJK_HEAD } from './cjk.js';
import { cjkSpan } from './emphasis.js';
const BARE_URL = /^(?:https?:\/\/|www\.|mailto:)/i;
const FOOTNOTE = /^ {0,3}\[\^/;
const marked = new Marked({
    gfm: true,
    tokenizer: {
        emStrong(src, maskedSrc) {
            if (!src.startsWith('**'))
                return false;
            const span = cjkSpan(maskedSrc, maskedSrc.length - src.length, '*');
            if (!span)
                return false;
            const raw = src.slice(0, span.length);
            const text = raw.slice(2, -2);
            return { type: 'strong', raw, text, tokens: this.lexer.inlineTokens(text) };
        },
        del(src, maskedSrc) {
            if (!src.startsWith('~~'))
                return false;
            const span = cjkSpan(maskedSrc, maskedSrc.length - src.length, '~');
            if (!span)
                return false;
            const raw = src.slice(0, span.length);
            const text = raw.slice(2, -2);
            return { type: 'del', raw, text, tokens: this.lexer.inlineTokens(text) };
        },
        // GFM would swallow Chinese after a bare URL, and make a link of every `user@host`.
        url(src) {
            if (!BARE_URL.test(src))
                return undefined;
            const head = NO_CJK_HEAD.exec(src)?.[0] ?? '';
            return Tokenizer.prototype.url.call(this, head);
        },
        // marked has no footnotes: their text must not vanish as a link definition.
        def(src) {
            return FOOTNOTE.test(src) ? undefined : false;
        },
    },
});
/** Deeper nesting than people write; marked recurses and would run out of stack. */
const MAX_NESTING = 50;
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/gm;
const CONTAINER = />|[-+*](?=[ \t])|\d[.)]/g;
const MAX_INDENT = 4 * MAX_NESTING;
const DEEP_INDENT = new RegExp(`^[ \\t]{${MAX_INDENT},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`, 'm');
/** A block with more marks than this is read as plain text: marked's emphasis and links are quadratic. */
const MAX_MARKS = 1000;
const MARK = /[*_~[\]`<]/g;
/** Thrown for text nested deeper than 50 levels. */
class NestingError extends Error {
    name = 'NestingError';
    constructor() {
        super(`The text is nested deeper than ${MAX_NESTING} levels.`);
    }
}
/** Lexes Markdown: blocks and what stands in them. `links` adds reference definitions from elsewhere. */
export function lex(markdown, links = {}) {
    const lexer = createLexer(markdown);
    Object.assign(lexer.tokens.links, links);
    lexer.blockTokens(markdown, lexer.tokens);
    for (const { src, tokens } of lexer.inlineQueue)
        lexInline(lexer, src, tokens);
    return markedTokens(lexer.tokens);
}
/** Lexes the blocks only, without what stands in them; their `raw`s make up the text. */
export function lexBlocks(markdown) {
    const lexer = createLexer(markdown);
    lexer.blockTokens(markdown, lexer.tokens);
    return { blocks: markedTokens(lexer.tokens), links: lexer.tokens.links };
}
/** Lexes a text that is no block of its own, such as what stands between HTML tags. */
export function lexInlineText(text, links = {}) {
    const tokens = [];
    const lexer = createLexer(text);
    Object.assign(lexer.tokens.links, links);
    lexInline(lexer, text, tokens);
    return tokens;
}
/** marked's tokens as its closed union: without extensions of our own there are no others. */
export function markedTokens(tokens) {
    return tokens;
}
function createLexer(markdown) {
    for (const [containers] of markdown.matchAll(CONTAINERS)) {
        if ((containers.match(CONTAINER)?.length ?? 0) > MAX_NESTING)
            throw new NestingError();
    }
    if (DEEP_INDENT.test(markdown))
        throw new NestingError();
    return new Lexer(marked.defaults);
}
function lexInline(lexer, src, tokens) {
    lexer.state.inRawBlock = false;
    lexer.state.inLink = false;
    const marks = src.match(MARK)?.length ?? 0;
    if (marks > MAX_MARKS)
        tokens.push({ type: 'text', raw: src, text: src });
    else
        lexer.inlineTokens(src, tokens);
}
