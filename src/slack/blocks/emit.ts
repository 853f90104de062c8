import type { KnownBlock } from '@slack/types';
import type { FlowNode, Run } from '../../markdown/flow.ts';
import { runsText } from '../../markdown/plain-text.ts';
import { codePieces } from './code-pieces.ts';
import { splitForPages } from './leaves.ts';
import { listPieces, sectionPiece } from './list-pieces.ts';
import { HEADER_CHARS } from './page-limits.ts';
import type { Piece, Surface } from './piece.ts';
import { quotePieces } from './quote-pieces.ts';
import { recordPieces, tablePieces } from './table-pieces.ts';

/** Flow as pieces for a surface: everything the flow says, in order, each piece within a page. */
export function emit(flow: readonly FlowNode[], surface: Surface): Piece[] {
  const depths = flow.flatMap((node) => (node.kind === 'heading' ? [node.depth] : []));
  const top = Math.min(...depths);
  const tables = { native: surface === 'thread' ? Number.POSITIVE_INFINITY : surface === 'single' ? 1 : 0 };
  const emitFlow = (nodes: readonly FlowNode[]): Piece[] => nodes.flatMap((node) => emitNode(node));
  const emitNode = (node: FlowNode): Piece[] => {
    switch (node.kind) {
      case 'heading':
        // Under the title of an excerpt a second header would weigh as much as the title.
        return headingPieces(node.runs, node.depth === top && surface !== 'single');
      case 'paragraph':
        return splitForPages(node.runs).map(sectionPiece);
      case 'list':
        return listPieces(node, 0, emitFlow);
      case 'code':
        return codePieces(node.text, node.language);
      case 'quote':
        return quotePieces(node.flow, emitFlow);
      case 'table':
        tables.native -= 1;
        return tables.native >= 0 ? tablePieces(node) : recordPieces(node);
      case 'rule':
        return [dividerPiece];
      default:
        return node satisfies never;
    }
  };
  return trimDividers(emitFlow(flow));
}

/** A title as a header block; one too long for it keeps every character as bold lines. */
export function headerPieces(title: string): Piece[] {
  if (title.length > HEADER_CHARS) return splitForPages([{ text: title, bold: true }]).map(sectionPiece);
  const block: KnownBlock = { type: 'header', text: { type: 'plain_text', text: title, emoji: false } };
  return [{ kind: 'block', block, text: title }];
}

const dividerPiece: Piece = { kind: 'block', block: { type: 'divider' }, text: '' };

/** The shallowest headings are headers; deeper ones, and those with a link, are bold lines. */
function headingPieces(runs: readonly Run[], isTop: boolean): Piece[] {
  const text = runsText(runs).trim();
  if (!text) return [];
  if (isTop && !runs.some((run) => run.link) && !text.includes('\n')) return headerPieces(text);
  return splitForPages(runs.map((run): Run => ({ ...run, bold: true }))).map(sectionPiece);
}

function trimDividers(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter((piece, index) => !(isDivider(piece) && isDivider(pieces[index - 1])));
  if (isDivider(kept[0])) kept.shift();
  if (isDivider(kept.at(-1))) kept.pop();
  return kept;
}

function isDivider(piece: Piece | undefined): boolean {
  return piece?.kind === 'block' && piece.block.type === 'divider';
}
