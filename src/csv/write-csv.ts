import { guarded } from './formula-guard.ts';

/** Without it Excel takes UTF-8 for the code page of the computer, and shows Chinese as noise. */
export const BYTE_ORDER_MARK = '\uFEFF';

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const QUOTE = /"/g;
const LINE_END = '\r\n';

/** Rows as CSV by RFC 4180, safe to open in a spreadsheet; `readCsv` gives the same rows back. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => lineOf(cells) + LINE_END).join('');
}

function lineOf(cells: readonly string[]): string {
  // An empty line would be no row.
  if (cells.length === 1 && cells[0] === '') return '""';
  return cells.map((cell) => quoted(guarded(cell))).join(',');
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll(QUOTE, '""')}"` : cell;
}
