import { runsText } from '../../markdown/plain-text.js';
import { codePieces } from './code-pieces.js';
import { innerPieces } from './inner-pieces.js';
import { splitPieces } from './leaves.js';
import { listPieces, sectionPiece } from './list-pieces.js';
import { isDivider } from './page-break.js';
import { HEADER_CHARS } from './page-limits.js';
import { quotePieces } from './quote-pieces.js';
import { recordPieces, tablePieces } from './table-pieces.js';
const NATIVE_TABLES = { thread: Number.POSITIVE_INFINITY, single: 1, modal: 0 };
const LEAD_IN_END = /[:：]\s*$/;
const INTRODUCED = new Set(['list', 'code', 'table', 'quote']);
/** Flow as pieces for a surface: everything the flow says, in order, each piece within a page. */
export function emit(flow, surface) {
    const top = Math.min(...flow.map((node) => (node.kind === 'heading' ? node.depth : Infinity)));
    let tables = NATIVE_TABLES[surface];
    const emitNode = (node, index) => {
        switch (node.kind) {
            case 'heading':
                // Under the title of an excerpt a second header would weigh as much as the title.
                return headingPieces(node.runs, node.depth === top && surface !== 'single');
            case 'paragraph': {
                const pieces = splitPieces(node.runs, sectionPiece);
                const last = pieces.at(-1);
                if (last && isLeadIn(last.text, flow[index + 1]))
                    pieces.splice(-1, 1, { ...last, leads: 'lead-in' });
                return pieces;
            }
            case 'list':
                return listPieces(node, 0, innerPieces);
            case 'code':
                return codePieces(node);
            case 'quote':
                return quotePieces(node.flow, innerPieces);
            case 'table': {
                const native = tables > 0 ? tablePieces(node) : undefined;
                if (!native || native.length > tables)
                    return recordPieces(node);
                tables -= native.length;
                return native;
            }
            case 'rule':
                return [dividerPiece];
            default:
                return node;
        }
    };
    return trimDividers(flow.flatMap(emitNode));
}
/** A title as a header block; one too long for it keeps every character as bold lines. */
export function headerPieces(title) {
    if (title.length > HEADER_CHARS)
        return boldPieces([{ text: title }]);
    const block = { type: 'header', text: { type: 'plain_text', text: title, emoji: false } };
    return [{ kind: 'block', block, text: title, leads: 'header' }];
}
const dividerPiece = { kind: 'block', block: { type: 'divider' }, text: '' };
/** The shallowest headings are headers; deeper ones, and those with a link, are bold lines. */
function headingPieces(runs, isTop) {
    const text = runsText(runs).trim();
    if (!text)
        return [];
    if (isTop && !runs.some((run) => run.link) && !text.includes('\n'))
        return headerPieces(text);
    return boldPieces(runs);
}
function boldPieces(runs) {
    const bold = runs.map((run) => ({ ...run, bold: true }));
    return splitPieces(bold, sectionPiece).map((piece) => ({ ...piece, leads: 'heading' }));
}
/** A paragraph that ends in a colon introduces what stands below it. */
function isLeadIn(text, next) {
    return INTRODUCED.has(next?.kind) && LEAD_IN_END.test(text);
}
function trimDividers(pieces) {
    const kept = pieces.filter((piece, index) => !(isDivider(piece) && isDivider(pieces[index - 1])));
    if (isDivider(kept[0]))
        kept.shift();
    if (isDivider(kept.at(-1)))
        kept.pop();
    return kept;
}
