import type { RichTextQuote } from '@slack/types';
import type { FlowNode, ListItem, Run } from '../../markdown/flow.ts';
import { runsText } from '../../markdown/plain-text.ts';
import { leaves, splitPieces } from './leaves.ts';
import type { EmitInner, Piece } from './piece.ts';
import { recordHeader, recordRows } from './records.ts';

/** Quotes hold text only: lists and tables inside become lines, fences stand between two quotes with a border. */
export function quotePieces(flow: readonly FlowNode[], emitInner: EmitInner): Piece[] {
  const pieces: Piece[] = [];
  let lines: Run[][] = [];
  const flush = () => {
    const runs = lines.flatMap((line, index): Run[] => (index > 0 ? [{ text: '\n' }, ...line] : line));
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
    if (isNewParagraph && lines.length > 0) lines.push([]);
    lines.push(...text);
  });
  flush();
  return pieces;
}

function quotePiece(runs: readonly Run[]): Piece {
  const element: RichTextQuote = { type: 'rich_text_quote', elements: leaves(runs) };
  return { kind: 'rich', element, text: runsText(runs) };
}

/** The lines of a node, or undefined when it cannot be lines. */
function quoteLines(node: FlowNode, indent: string): Run[][] | undefined {
  switch (node.kind) {
    case 'paragraph':
      return [[{ text: indent }, ...node.runs]];
    case 'heading':
      return [[{ text: indent }, ...node.runs.map((run): Run => ({ ...run, bold: true }))]];
    case 'quote':
      return allLines(node.flow, indent);
    case 'list':
      return listLines(node, indent);
    case 'table':
      return [
        [{ text: indent }, ...recordHeader(node)],
        ...recordRows(node).map((row): Run[] => [{ text: `${indent}• ` }, ...row]),
      ];
    case 'rule':
      return [];
    case 'code':
      return undefined;
    default:
      return node satisfies never;
  }
}

function listLines(list: Extract<FlowNode, { kind: 'list' }>, indent: string): Run[][] | undefined {
  const lines: Run[][] = [];
  for (const [index, item] of list.items.entries()) {
    const flow = allLines(item.flow, '');
    if (!flow) return undefined;
    const inner: Run[][] = flow.length > 0 ? flow : [[]];
    const marker = list.ordered ? `${list.start + index}. ` : '• ';
    inner.forEach((line, row) => {
      lines.push([{ text: indent + (row === 0 ? marker + taskMark(item) : '   ') }, ...line]);
    });
  }
  return lines;
}

function allLines(flow: readonly FlowNode[], indent: string): Run[][] | undefined {
  const lines: Run[][] = [];
  for (const node of flow) {
    const inner = quoteLines(node, indent);
    if (!inner) return undefined;
    lines.push(...inner);
  }
  return lines;
}

function taskMark(item: ListItem): string {
  if (item.checked === undefined) return '';
  return item.checked ? '☑ ' : '☐ ';
}
