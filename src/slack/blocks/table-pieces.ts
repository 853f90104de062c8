import type { RichTextBlock, TableBlock } from '@slack/types';
import type { FlowNode, Run } from '../../markdown/flow.ts';
import { runsText } from '../../markdown/plain-text.ts';
import { escapedBytes } from '../escape.ts';
import { leaves, richSection, splitForPages } from './leaves.ts';
import { listPieces, sectionPiece } from './list-pieces.ts';
import { TABLE_LIMITS } from './page-limits.ts';
import type { Piece } from './piece.ts';

type TableNode = Extract<FlowNode, { kind: 'table' }>;
type Cell = TableBlock['rows'][number][number];

/** A table as native tables, each with the header row and as many rows as a message takes; else as a list. */
export function tablePieces(table: TableNode): Piece[] {
  const columns = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  if (columns > TABLE_LIMITS.columns) return recordPieces(table);
  const header = tableRow(table.header, columns, true);
  const pieces: Piece[] = [];
  let part = { rows: [header], lines: [rowText(table.header)] };
  if (!fits(part)) return recordPieces(table);
  for (const row of table.rows) {
    const next = { rows: [...part.rows, tableRow(row, columns)], lines: [...part.lines, rowText(row)] };
    if (fits(next)) {
      part = next;
      continue;
    }
    if (part.rows.length === 1) return recordPieces(table);
    pieces.push(tablePiece(table, part, columns));
    part = { rows: [header, tableRow(row, columns)], lines: [rowText(row)] };
    if (!fits(part)) return recordPieces(table);
  }
  return [...pieces, tablePiece(table, part, columns)];
}

/** More columns than this are hard to follow without their names beside the cells. */
const UNNAMED_COLUMNS = 3;

/** A table where none may stand: the header as a line, then one item a row. */
export function recordPieces(table: TableNode): Piece[] {
  const header = joinRuns(table.header, ' · ').map((run): Run => ({ ...run, italic: true }));
  const items = table.rows.map((row) => ({
    flow: [{ kind: 'paragraph', runs: recordRuns(table.header, row) } satisfies FlowNode],
  }));
  const list = { kind: 'list', ordered: false, start: 1, items } satisfies FlowNode;
  return [...splitForPages(header).map(sectionPiece), ...listPieces(list, 0, () => [])];
}

function recordRuns(header: readonly Run[][], row: readonly Run[][]): Run[] {
  const [first = [], ...rest] = row;
  const cells = rest.map((cell, index): Run[] => {
    const name = runsText(header[index + 1] ?? []);
    return row.length > UNNAMED_COLUMNS && name ? [{ text: `${name}: ` }, ...cell] : cell;
  });
  const lead = first.map((run): Run => (run.code ? run : { ...run, bold: true }));
  return cells.length > 0 ? [...lead, { text: ' — ' }, ...joinRuns(cells, ' · ')] : lead;
}

function joinRuns(cells: readonly Run[][], separator: string): Run[] {
  return cells.flatMap((cell, index): Run[] => (index > 0 ? [{ text: separator }, ...cell] : [...cell]));
}

function fits(part: { rows: Cell[][]; lines: string[] }): boolean {
  if (part.rows.length > TABLE_LIMITS.rows) return false;
  if (escapedBytes(part.lines.join('\n')) > TABLE_LIMITS.textBytes) return false;
  return JSON.stringify(part.rows).length <= TABLE_LIMITS.json;
}

function tablePiece(table: TableNode, part: { rows: Cell[][]; lines: string[] }, columns: number): Piece {
  const settings = Array.from({ length: columns }, (_, column) => ({
    align: table.align[column] ?? ('left' as const),
    is_wrapped: true,
  }));
  const block: TableBlock = { type: 'table', rows: part.rows, column_settings: settings };
  return { kind: 'block', block, text: part.lines.join('\n') };
}

/** Slack has no header row of its own, so the header is bold. */
function tableRow(row: readonly Run[][], columns: number, header?: true): Cell[] {
  return Array.from({ length: columns }, (_, column) => tableCell(row[column] ?? [], header));
}

function tableCell(runs: readonly Run[], header?: true): Cell {
  const text = runsText(runs);
  const plain = runs.every((run) => !(run.bold || run.italic || run.strike || run.code || run.link));
  // An empty cell is refused: at least one character.
  if (plain && !header) return { type: 'raw_text', text: text || ' ' };
  const block: RichTextBlock = {
    type: 'rich_text',
    elements: [richSection(leaves(runs, header && { bold: true }))],
  };
  return block;
}

function rowText(row: readonly Run[][]): string {
  return row.map(runsText).join(' | ');
}
