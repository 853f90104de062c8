import type { RichTextPreformatted } from '@slack/types';
import type { Piece } from '../piece.ts';

/** Cells of a whole bar: a row with its numbers fits a phone. */
const CELLS = 10;

export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

/** A part of a bar; anything above nothing is at least one cell. */
export function cells(part: number, whole: number): number {
  if (part === 0 || whole === 0) return 0;
  return Math.max(1, Math.round((part / whole) * CELLS));
}

/**
 * Rows of numbers and bars of one width. Bars stand last, so that no font moves the numbers, and `said` says the same
 * to who hears the message.
 */
export function barsPiece(rows: readonly string[], said: readonly string[]): Piece {
  const text = rows.map((row) => row.trimEnd()).join('\n');
  const element: RichTextPreformatted = {
    type: 'rich_text_preformatted',
    elements: [{ type: 'text', text: text || ' ' }],
    border: 0,
  };
  return { kind: 'rich', element, text: said.join('\n') };
}

/** Numbers as one column, aligned at the right. */
export function column(values: readonly (number | string)[]): string[] {
  const texts = values.map(String);
  const width = Math.max(0, ...texts.map((text) => text.length));
  return texts.map((text) => text.padStart(width));
}
