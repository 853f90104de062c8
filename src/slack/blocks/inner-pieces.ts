import type { FlowNode, Run } from '../../markdown/flow.ts';
import { codePieces } from './code-pieces.ts';
import { splitPieces } from './leaves.ts';
import { listPieces, sectionPiece } from './list-pieces.ts';
import type { Piece } from './piece.ts';
import { quotePieces } from './quote-pieces.ts';
import { recordItems } from './records.ts';

/**
 * What stands below the first lines of a list item, or in a quote that cannot be lines. A native table or a
 * header would end the list for the reader, so tables become records and headings bold lines.
 */
export function innerPieces(flow: readonly FlowNode[], depth: number, border?: 1): Piece[] {
  return flow.flatMap((node) => {
    switch (node.kind) {
      case 'paragraph':
        return linePieces(node.runs);
      case 'heading':
        return linePieces(node.runs.map((run): Run => ({ ...run, bold: true })));
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
        return node satisfies never;
    }
  });
}

/** No blank line sets it off: it belongs to what stands above it. */
function linePieces(runs: readonly Run[]): Piece[] {
  return splitPieces(runs, sectionPiece).map((piece) => ({ joins: '\n', ...piece }));
}
