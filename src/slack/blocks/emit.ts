import type { KnownBlock } from '@slack/types';
import type { FlowNode, Run } from '../../markdown/flow.ts';
import { runsText } from '../../markdown/plain-text.ts';
import { codePieces } from './code-pieces.ts';
import { innerPieces } from './inner-pieces.ts';
import { splitPieces } from './leaves.ts';
import { listPieces, sectionPiece } from './list-pieces.ts';
import { isDivider } from './page-break.ts';
import { HEADER_CHARS } from './page-limits.ts';
import type { Piece, Surface } from './piece.ts';
import { quotePieces } from './quote-pieces.ts';
import { recordPieces, tablePieces } from './table-pieces.ts';

const NATIVE_TABLES: Record<Surface, number> = { thread: Number.POSITIVE_INFINITY, single: 1, modal: 0 };
const LEAD_IN_END = /[:：]\s*$/;
const INTRODUCED = new Set<FlowNode['kind'] | undefined>(['list', 'code', 'table', 'quote']);

/** Flow as pieces for a surface: everything the flow says, in order, each piece within a page. */
export function emit(flow: readonly FlowNode[], surface: Surface): Piece[] {
  const top = Math.min(...flow.map((node) => (node.kind === 'heading' ? node.depth : Infinity)));
  let tables = NATIVE_TABLES[surface];
  const emitNode = (node: FlowNode, index: number): Piece[] => {
    switch (node.kind) {
      case 'heading':
        // Under the title of an excerpt a second header would weigh as much as the title.
        return headingPieces(node.runs, node.depth === top && surface !== 'single');
      case 'paragraph': {
        const pieces = splitPieces(node.runs, sectionPiece);
        const last = pieces.at(-1);
        if (last && isLeadIn(last.text, flow[index + 1])) pieces.splice(-1, 1, { ...last, leads: 'lead-in' });
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
        if (!native || native.length > tables) return recordPieces(node);
        tables -= native.length;
        return native;
      }
      case 'rule':
        return [dividerPiece];
      default:
        return node satisfies never;
    }
  };
  return trimDividers(flow.flatMap(emitNode));
}

/** A title as a header block; one too long for it keeps every character as bold lines. */
export function headerPieces(title: string): Piece[] {
  if (title.length > HEADER_CHARS) return boldPieces([{ text: title }]);
  const block: KnownBlock = { type: 'header', text: { type: 'plain_text', text: title, emoji: false } };
  return [{ kind: 'block', block, text: title, leads: 'header' }];
}

/** A line between two parts of a message. */
export const dividerPiece: Piece = { kind: 'block', block: { type: 'divider' }, text: '' };

/** The shallowest headings are headers; deeper ones, and those with a link, are bold lines. */
function headingPieces(runs: readonly Run[], isTop: boolean): Piece[] {
  const text = runsText(runs).trim();
  if (!text) return [];
  if (isTop && !runs.some((run) => run.link) && !text.includes('\n')) return headerPieces(text);
  return boldPieces(runs);
}

function boldPieces(runs: readonly Run[]): Piece[] {
  const bold = runs.map((run): Run => ({ ...run, bold: true }));
  return splitPieces(bold, sectionPiece).map((piece): Piece => ({ ...piece, leads: 'heading' }));
}

/** A paragraph that ends in a colon introduces what stands below it. */
function isLeadIn(text: string, next: FlowNode | undefined): boolean {
  return INTRODUCED.has(next?.kind) && LEAD_IN_END.test(text);
}

function trimDividers(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter((piece, index) => !(isDivider(piece) && isDivider(pieces[index - 1])));
  if (isDivider(kept[0])) kept.shift();
  if (isDivider(kept.at(-1))) kept.pop();
  return kept;
}
