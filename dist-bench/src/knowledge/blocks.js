import { lexBlocks } from '../markdown/lexer.js';
const DETAILS_TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)(details|summary)(?:\s[^>]*)?>/gi;
const FENCE = /^(?:`{3,}|~{3,})/;
/** A paragraph may end on the line that ends the details around it. */
const DETAILS_END = /<\/details>\s*$/i;
const DETAILS = /<\/?details[\s>]/i;
/**
 * Cuts a Markdown file into top-level blocks. `links` are its reference definitions. Throws if nested too
 * deeply.
 */
export function fileBlocks(text) {
    const { blocks: tokens, links } = lexBlocks(text);
    const pieces = [];
    let line = 1;
    for (const token of tokens) {
        for (const piece of piecesOf(token, line))
            pieces.push(piece);
        line += lineEnds(token.raw);
    }
    return { blocks: gatherDetails(pieces), links };
}
/** Comments and code fences without an end: all that follows them in the file is theirs. */
export function unclosedBlocks(blocks) {
    const last = blocks.at(-1);
    if (!last)
        return [];
    const { line } = last;
    const text = last.raw.trim();
    if (text.startsWith('<!--') && !text.includes('-->'))
        return [{ line, what: 'comment' }];
    const fence = FENCE.exec(text)?.[0];
    const isClosed = fence === undefined || (text.includes('\n') && isFenceEnd(text, fence));
    return isClosed ? [] : [{ line, what: 'code fence' }];
}
/** A fence ends with a line of at least as many of its own marks. */
function isFenceEnd(text, fence) {
    const lastLine = text.slice(text.lastIndexOf('\n') + 1).trim();
    return lastLine.startsWith(fence) && lastLine.replaceAll(fence[0] ?? '', '') === '';
}
function piecesOf(token, line) {
    const { raw } = token;
    if (token.type === 'heading') {
        return [{ kind: 'block', block: { kind: 'heading', line, raw, depth: token.depth, text: token.text } }];
    }
    if (token.type === 'html' && DETAILS.test(raw))
        return htmlPieces(raw, line);
    const end = token.type === 'paragraph' ? raw.search(DETAILS_END) : -1;
    if (end !== -1)
        return paragraphBeforeEnd(raw, end, line);
    return [{ kind: 'block', block: { kind: blockKind(token), line, raw } }];
}
function blockKind(token) {
    if (token.type === 'paragraph')
        return 'paragraph';
    const isComment = token.type === 'html' && token.raw.trimStart().startsWith('<!--');
    return isComment || token.type === 'space' || token.type === 'hr' || token.type === 'def'
        ? 'idle'
        : 'other';
}
function paragraphBeforeEnd(raw, end, line) {
    const text = raw.slice(0, end);
    return [
        { kind: 'block', block: { kind: 'paragraph', line, raw: text } },
        { kind: 'close', tag: 'details', line: line + lineEnds(text), raw: raw.slice(end) },
    ];
}
function htmlPieces(html, line) {
    const pieces = [];
    let from = 0;
    let at = line;
    const text = (to) => {
        if (to === from)
            return;
        const raw = html.slice(from, to);
        pieces.push({ kind: 'block', block: { kind: raw.trim() ? 'other' : 'idle', line: at, raw } });
        at += lineEnds(raw);
    };
    for (const match of html.matchAll(DETAILS_TAG)) {
        const tag = match[2]?.toLowerCase();
        if (tag === undefined)
            continue;
        text(match.index);
        from = match.index + match[0].length;
        pieces.push({ kind: match[1] ? 'close' : 'open', tag, line: at, raw: match[0] });
        at += lineEnds(match[0]);
    }
    text(html.length);
    return pieces;
}
/** Puts what stands between `<details>` and `</details>` together; a level-1 heading ends one left open. */
function gatherDetails(pieces) {
    const blocks = [];
    let open = [];
    let depth = 0;
    const end = () => {
        if (open.length > 0)
            blocks.push(detailsBlock(open));
        open = [];
    };
    for (const piece of pieces) {
        const before = isTopHeading(piece) ? 0 : depth;
        depth = Math.max(0, before + detailsStep(piece));
        if (before === 0)
            end();
        if (before > 0 || depth > 0)
            open.push(piece);
        else
            blocks.push(plainBlock(piece));
        if (depth === 0)
            end();
    }
    end();
    return blocks;
}
function isTopHeading(piece) {
    return piece.kind === 'block' && piece.block.kind === 'heading' && piece.block.depth === 1;
}
function detailsStep(piece) {
    if (piece.kind === 'block' || piece.tag !== 'details')
        return 0;
    return piece.kind === 'open' ? 1 : -1;
}
function plainBlock(piece) {
    return piece.kind === 'block' ? piece.block : { kind: 'idle', line: piece.line, raw: piece.raw };
}
function detailsBlock(pieces) {
    const raw = pieces.map(rawOf).join('');
    const start = pieces.findIndex((piece) => piece.kind === 'open' && piece.tag === 'summary');
    const end = pieces.findIndex((piece) => piece.kind === 'close' && piece.tag === 'summary');
    const summary = start !== -1 && end > start
        ? pieces
            .slice(start + 1, end)
            .map(rawOf)
            .join('')
        : '';
    const last = pieces.at(-1);
    const isClosed = last?.kind === 'close' && last.tag === 'details';
    const answer = pieces.slice(Math.max(end, 0) + 1, isClosed ? -1 : undefined);
    const line = lineOf(pieces[start] ?? pieces[0]);
    const answerLine = lineOf(answer[0] ?? last);
    return { kind: 'details', line, raw, summary, answer: answer.map(rawOf).join(''), answerLine };
}
function rawOf(piece) {
    return piece.kind === 'block' ? piece.block.raw : piece.raw;
}
function lineOf(piece) {
    if (!piece)
        return 1;
    return piece.kind === 'block' ? piece.block.line : piece.line;
}
function lineEnds(text) {
    return text.split('\n').length - 1;
}
