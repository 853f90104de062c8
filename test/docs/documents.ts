import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export function readText(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

/** The cells of each row, without the header, of all tables whose first column has that header. */
export function rowsOf(markdown: string, header: string): string[][] {
  const tables = markdown
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line[0] === '|'));
  const rows = tables.map((lines) => lines.map(cellsOf)).filter(([first]) => first?.[0] === header);
  return rows.flatMap((table) => table.slice(2));
}

function cellsOf(line: string): string[] {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) => cell.trim());
}

/** The text of a cell that is code and nothing else. */
export function codeOf(cell = ''): string | undefined {
  return /^`([^`]+)`$/.exec(cell)?.[1];
}

/** The codes in a cell. */
export function codesIn(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
