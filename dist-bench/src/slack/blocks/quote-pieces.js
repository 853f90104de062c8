import { runsText } from '../../markdown/plain-text.js';
import { leaves, splitPieces } from './leaves.js';
import { recordHeader, recordRows } from './records.js';
/** Quotes hold text only: lists and tables inside become lines, fences stand between two quotes with a border. */
export function quotePieces(flow, emitInner) {
    const pieces = [];
    let lines = [];
    const flush = () => {
        const runs = lines.flatMap((line, index) => (index > 0 ? [{ text: '\n' }, ...line] : line));
        pieces.push(...splitPieces(runs, quotePiece));
        lines = [];
    };
    flow.forEach((node, index) => {
        const text = quoteLines(node, '');
        if (!text) {
            flush();
            pieces.push(...emitInner([node], 0, 1));
            return;
        }
        const isNewParagraph = node.kind === 'paragraph' && flow[index - 1]?.kind === 'paragraph';
        if (isNewParagraph && lines.length > 0)
            lines.push([]);
        lines.push(...text);
    });
    flush();
    return pieces;
}
function quotePiece(runs) {
    const element = { type: 'rich_text_quote', elements: leaves(runs) };
    return { kind: 'rich', element, text: runsText(runs) };
}
/** The lines of a node, or undefined when it cannot be lines. */
function quoteLines(node, indent) {
    switch (node.kind) {
        case 'paragraph':
            return [[{ text: indent }, ...node.runs]];
        case 'heading':
            return [[{ text: indent }, ...node.runs.map((run) => ({ ...run, bold: true }))]];
        case 'quote':
            return allLines(node.flow, indent);
        case 'list':
            return listLines(node, indent);
        case 'table':
            return [
                [{ text: indent }, ...recordHeader(node)],
                ...recordRows(node).map((row) => [{ text: `${indent}• ` }, ...row]),
            ];
        case 'rule':
            return [];
        case 'code':
            return undefined;
        default:
            return node;
    }
}
function listLines(list, indent) {
    const lines = [];
    for (const [index, item] of list.items.entries()) {
        const flow = allLines(item.flow, '');
        if (!flow)
            return undefined;
        const inner = flow.length > 0 ? flow : [[]];
        const marker = list.ordered ? `${list.start + index}. ` : '• ';
        inner.forEach((line, row) => {
            lines.push([{ text: indent + (row === 0 ? marker + taskMark(item) : '   ') }, ...line]);
        });
    }
    return lines;
}
function allLines(flow, indent) {
    const lines = [];
    for (const node of flow) {
        const inner = quoteLines(node, indent);
        if (!inner)
            return undefined;
        lines.push(...inner);
    }
    return lines;
}
function taskMark(item) {
    if (item.checked === undefined)
        return '';
    return item.checked ? '☑ ' : '☐ ';
}
