import { unguarded } from './formula-guard.ts';

/** A row, and the line of the text on which it begins, from 1 on: a cell may hold several lines. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** The text is no CSV; `line` is where it stops being one. */
export class CsvError extends Error {
  override name = 'CsvError' as const;
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const CELL = /"([^"]*(?:""[^"]*)*)"|([^",\r\n]*)/y;
const END = /,|\r?\n|$/y;
const LINE_FEED = /\n/g;

/** Reads CSV by RFC 4180, with lines that end in CRLF or LF; a blank line is no row. Throws `CsvError`. */
export function readCsv(source: string): CsvRow[] {
  const text = source.replace(BYTE_ORDER_MARK, '');
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let [offset, line] = [0, 1];
  while (offset < text.length || row.cells.length > 0) {
    const { cell, whole } = cellAt(text, offset, line);
    row.cells.push(unguarded(cell));
    line += whole.match(LINE_FEED)?.length ?? 0;
    const end = endAt(text, offset + whole.length, line);
    offset += whole.length + end.length;
    if (end === ',') continue;
    if (row.cells.length > 1 || whole !== '') rows.push(row);
    line += 1;
    row = { line, cells: [] };
  }
  return rows;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

function cellAt(text: string, offset: number, line: number): { cell: string; whole: string } {
  CELL.lastIndex = offset;
  const [whole = '', inQuotes, plain = ''] = CELL.exec(text) ?? [];
  if (whole === '' && text[offset] === '"')
    throw new CsvError(line, 'a quote that opens here is never closed');
  return { cell: inQuotes?.replaceAll('""', '"') ?? plain, whole };
}

function endAt(text: string, offset: number, line: number): string {
  END.lastIndex = offset;
  const found = END.exec(text);
  if (found) return found[0];
  if (text[offset] === '\r') throw new CsvError(line, 'a carriage return stands alone');
  const problem =
    text[offset] === '"' ? 'a quote stands in a cell without quotes' : 'a cell goes on after its quotes';
  throw new CsvError(line, problem);
}
