import type { RichTextList, RichTextSection } from '@slack/types';
import type { FlowNode, ListItem, Run } from '../../markdown/flow.ts';
import { runsText } from '../../markdown/plain-text.ts';
import { escapedBytes } from '../escape.ts';
import { leaves, richSection, splitForPages } from './leaves.ts';
import { MAX_INDENT, PIECE_BYTES } from './page-limits.ts';
import type { Piece } from './piece.ts';

type ListNode = Extract<FlowNode, { kind: 'list' }>;
/** `offset` (items numbered before this list) is documented but not in @slack/types 3.2. */
type NumberedList = RichTextList & { offset?: number };
type EmitFlow = (flow: readonly FlowNode[]) => Piece[];

interface Chunk {
  first: number;
  items: RichTextSection[];
  lines: string[];
}

/**
 * A list as rich_text lists. Slack's items hold one line of text only, so what else an item has (a fence, a
 * nested list, a table) ends the list, stands in its place, and the numbering goes on after it.
 */
export function listPieces(list: ListNode, depth: number, emitFlow: EmitFlow): Piece[] {
  const pieces: Piece[] = [];
  let chunk: Chunk = { first: list.start, items: [], lines: [] };
  const flush = (next: number) => {
    if (chunk.items.length > 0) pieces.push(chunkPiece(list, depth, chunk));
    chunk = { first: next, items: [], lines: [] };
  };
  list.items.forEach((item, index) => {
    const number = list.start + index;
    const { lead, rest } = splitItem(item);
    const [first = [], ...more] = splitForPages(lead);
    const line = `${'  '.repeat(depth)}${list.ordered ? `${number}.` : '•'} ${runsText(first)}`;
    if (escapedBytes([...chunk.lines, line].join('\n')) > PIECE_BYTES) flush(number);
    chunk.items.push(richSection(leaves(first)));
    chunk.lines.push(line);
    if (more.length === 0 && rest.length === 0) return;
    flush(number + 1);
    pieces.push(...more.map(sectionPiece), ...restPieces(rest, depth, emitFlow));
  });
  flush(0);
  return pieces;
}

export function sectionPiece(runs: readonly Run[]): Piece {
  return { kind: 'rich', element: richSection(leaves(runs)), text: runsText(runs) };
}

/** An item's text lines as one run list, and what cannot be a line. */
function splitItem(item: ListItem): { lead: Run[]; rest: FlowNode[] } {
  const end = item.flow.findIndex((node) => node.kind !== 'paragraph' && node.kind !== 'heading');
  const paragraphs = end < 0 ? item.flow : item.flow.slice(0, end);
  const mark: Run[] = item.checked === undefined ? [] : [{ text: item.checked ? '☑ ' : '☐ ' }];
  const lead = paragraphs.flatMap((node, index): Run[] => {
    if (node.kind !== 'paragraph' && node.kind !== 'heading') return [];
    return index > 0 ? [{ text: '\n' }, ...node.runs] : node.runs;
  });
  return { lead: [...mark, ...lead], rest: end < 0 ? [] : item.flow.slice(end) };
}

function restPieces(rest: readonly FlowNode[], depth: number, emitFlow: EmitFlow): Piece[] {
  return rest.flatMap((node) =>
    node.kind === 'list' ? listPieces(node, depth + 1, emitFlow) : emitFlow([node]),
  );
}

function chunkPiece(list: ListNode, depth: number, chunk: Chunk): Piece {
  const offset = chunk.first - 1;
  const element: NumberedList = {
    type: 'rich_text_list',
    style: list.ordered ? 'ordered' : 'bullet',
    indent: Math.min(depth, MAX_INDENT),
    elements: chunk.items,
    ...(list.ordered && offset > 0 && { offset }),
  };
  return { kind: 'rich', element, text: chunk.lines.join('\n') };
}
