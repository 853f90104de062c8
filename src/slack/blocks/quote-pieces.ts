import type { RichTextQuote } from '@slack/types';
import type { FlowNode, ListItem, Run } from '../../markdown/flow.ts';
import { runsText } from '../../markdown/plain-text.ts';
import { codePieces } from './code-pieces.ts';
import { leaves, splitForPages } from './leaves.ts';
import type { Piece } from './piece.ts';

type EmitFlow = (flow: readonly FlowNode[]) => Piece[];

/** Quotes hold text only: lists inside become marked lines, fences and tables stand between two quotes. */
export function quotePieces(flow: readonly FlowNode[], emitFlow: EmitFlow): Piece[] {
  const pieces: Piece[] = [];
  let lines: Run[][] = [];
  const flush = () => {
    const runs = lines.flatMap((line, index): Run[] => (index > 0 ? [{ text: '\n' }, ...line] : line));
    pieces.push(...splitForPages(runs).map(quotePiece));
    lines = [];
  };
  for (const node of flow) {
    const text = quoteLines(node, '');
    if (text) {
      lines.push(...text);
      continue;
    }
    flush();
    pieces.push(...(node.kind === 'code' ? codePieces(node.text, node.language) : emitFlow([node])));
  }
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
    case 'rule':
      return [];
    case 'code':
    case 'table':
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
