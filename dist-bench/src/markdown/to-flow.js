import { cleanText } from './clean-text.js';
import { htmlParts } from './html.js';
import { lex, lexInlineText, markedTokens } from './lexer.js';
import { decoded, toRuns } from './runs.js';
/** UTF-16 units; a longer text becomes one code node. */
export const MAX_MARKDOWN_LENGTH = 64 * 1024;
const SPACE = /\s/;
const CODE_TAG = /<\/?code(?:\s[^>]*)?>/gi;
const FINAL_LINE_ENDS = /\n+$/;
/**
 * Parses Markdown. Never throws: text that is too long, too deep or that the lexer refuses becomes one code
 * node.
 */
export function parseFlow(markdown, links = {}) {
    const text = cleanText(markdown);
    if (text.length > MAX_MARKDOWN_LENGTH)
        return [{ kind: 'code', language: '', text }];
    try {
        return toFlow(lex(text, links));
    }
    catch {
        // The lexer recurses and overflows on hostile nesting: the text itself is still worth showing.
        return [{ kind: 'code', language: '', text }];
    }
}
/** Parses Markdown that stands on one line, such as a heading. Never throws, as `parseFlow`. */
export function parseRuns(markdown, links = {}) {
    const text = cleanText(markdown).slice(0, MAX_MARKDOWN_LENGTH);
    try {
        return toRuns(lexInlineText(text, links));
    }
    catch {
        // As in `parseFlow`.
        return [{ text }];
    }
}
/** Block tokens as flow. Blocks with nothing to show yield no node. */
export function toFlow(tokens) {
    return withoutIdleRules(markedTokens(tokens).flatMap(nodesOf));
}
function nodesOf(token) {
    switch (token.type) {
        case 'heading':
            return headingNodes(token);
        case 'paragraph':
            return paragraphNodes(token.tokens);
        case 'text':
            return paragraphNodes(token.tokens ?? [token]);
        case 'list':
            return [listNode(token)];
        case 'code':
            return codeNodes(token.text, token.lang);
        case 'blockquote':
            return quoteNodes(toFlow(token.tokens));
        case 'table':
            return [tableNode(token)];
        case 'hr':
            return [{ kind: 'rule' }];
        case 'html':
            return htmlNodes(token.raw);
        // Nothing to show, or shown by the node that holds it.
        case 'space':
        case 'def':
        case 'checkbox':
        case 'list_item':
            return [];
        case 'br':
        case 'codespan':
        case 'del':
        case 'em':
        case 'escape':
        case 'image':
        case 'link':
        case 'strong':
            return paragraphNodes([token]);
        default:
            return token;
    }
}
/** A heading is bold by itself: its own bold is dropped. */
function headingNodes(token) {
    const runs = toRuns(token.tokens).map(({ bold: _, ...run }) => run);
    return runs.length > 0 ? [{ kind: 'heading', depth: token.depth, runs }] : [];
}
function paragraphNodes(tokens) {
    const runs = toRuns(tokens);
    return runs.length > 0 ? [{ kind: 'paragraph', runs }] : [];
}
function codeNodes(text, info = '') {
    const language = decoded(info).split(SPACE, 1)[0] ?? '';
    return text.trim() ? [{ kind: 'code', language, text: text.replace(FINAL_LINE_ENDS, '') }] : [];
}
function quoteNodes(flow) {
    return flow.length > 0 ? [{ kind: 'quote', flow }] : [];
}
function listNode(token) {
    const start = token.start === '' ? 1 : token.start;
    return { kind: 'list', ordered: token.ordered, start, items: token.items.map(listItem) };
}
function listItem(item) {
    const flow = toFlow(item.tokens);
    return item.task ? { checked: item.checked === true, flow } : { flow };
}
function tableNode(token) {
    return {
        kind: 'table',
        align: token.align,
        header: token.header.map((cell) => toRuns(cell.tokens)),
        rows: token.rows.map((row) => row.map((cell) => toRuns(cell.tokens))),
    };
}
/** Block tags end a paragraph and are dropped; the Markdown between them is read as such. */
function htmlNodes(html) {
    const parts = htmlParts(html);
    const only = parts.length === 1 ? parts[0] : undefined;
    if (only?.kind === 'markdown')
        return inlineNodes(only.text);
    return parts.flatMap((part, index) => {
        if (part.kind === 'verbatim')
            return part.tag === 'pre' ? codeNodes(decoded(part.text.replace(CODE_TAG, ''))) : [];
        if (part.kind !== 'markdown')
            return part.tag === 'hr' ? [{ kind: 'rule' }] : [];
        const before = parts[index - 1];
        const isSummary = before?.kind === 'open' && before.tag === 'summary';
        return isSummary ? inlineNodes(part.text).map(inBold) : toFlow(lex(part.text));
    });
}
function inlineNodes(text) {
    return paragraphNodes(lexInlineText(text));
}
function inBold(node) {
    if (node.kind !== 'paragraph')
        return node;
    return { kind: 'paragraph', runs: node.runs.map((run) => ({ ...run, bold: true })) };
}
/** A rule says nothing at either end of a text, and once is enough between two parts. */
function withoutIdleRules(flow) {
    const kept = flow.filter((node, index) => node.kind !== 'rule' || flow[index - 1]?.kind !== 'rule');
    const first = kept[0]?.kind === 'rule' ? 1 : 0;
    const last = kept.length > first && kept.at(-1)?.kind === 'rule' ? -1 : kept.length;
    return kept.slice(first, last);
}
