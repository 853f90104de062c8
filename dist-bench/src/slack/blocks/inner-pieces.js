import { codePieces } from './code-pieces.js';
import { splitPieces } from './leaves.js';
import { listPieces, sectionPiece } from './list-pieces.js';
import { quotePieces } from './quote-pieces.js';
import { recordItems } from './records.js';
/**
 * What stands below the first lines of a list item, or in a quote that cannot be lines. A native table or a
 * header would end the list for the reader, so tables become records and headings bold lines.
 */
export function innerPieces(flow, depth, border) {
    return flow.flatMap((node) => {
        switch (node.kind) {
            case 'paragraph':
                return linePieces(node.runs);
            case 'heading':
                return linePieces(node.runs.map((run) => ({ ...run, bold: true })));
            case 'list':
                return listPieces(node, depth, innerPieces, border);
            case 'code':
                return codePieces(node, border);
            case 'quote':
                return quotePieces(node.flow, innerPieces);
            case 'table':
                return listPieces(recordItems(node), depth, innerPieces, border);
            case 'rule':
                return [];
            default:
                return node;
        }
    });
}
/** No blank line sets it off: it belongs to what stands above it. */
function linePieces(runs) {
    return splitPieces(runs, sectionPiece).map((piece) => ({ joins: '\n', ...piece }));
}
