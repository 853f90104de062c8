import type { FlowNode, Run } from '../../markdown/flow.ts';
import { runsText } from '../../markdown/plain-text.ts';

type TableNode = Extract<FlowNode, { kind: 'table' }>;
type ListNode = Extract<FlowNode, { kind: 'list' }>;

/** With more columns than this nobody can tell the cells apart without their names. */
const UNNAMED_COLUMNS = 2;
const HAN = /\p{Script=Han}/u;

/** The header as one line: the names that the rows themselves do not say. Empty if they say all. */
export function recordHeader(table: TableNode): Run[] {
  const named = isNamed(table);
  const isSaid = (column: number) =>
    named && table.rows.some((row) => runsText(row[column] ?? []).trim() !== '');
  const names = table.header.filter(
    (name, column) => runsText(name).trim() && !(column > 0 && isSaid(column)),
  );
  return withSeparator(names, ' · ').map((run): Run => ({ ...run, italic: true }));
}

/** The rows of a table as lines: the first cell, then the others that say something, with their names. */
export function recordRows(table: TableNode): Run[][] {
  const names = isNamed(table) ? table.header.map((name) => runsText(name).trim()) : [];
  return table.rows.map((row) => {
    const [first = [], ...rest] = row;
    const cells = rest.flatMap((cell, index) => {
      if (runsText(cell).trim() === '') return [];
      const name = names[index + 1];
      return [name ? [{ text: `${name}${HAN.test(name) ? '：' : ': '}` }, ...cell] : cell];
    });
    const lead = first.map((run): Run => (run.code ? run : { ...run, bold: true }));
    return cells.length > 0 ? [...lead, { text: ' — ' }, ...withSeparator(cells, ' · ')] : lead;
  });
}

function isNamed({ header, rows }: TableNode): boolean {
  return [header, ...rows].some((row) => row.length > UNNAMED_COLUMNS);
}

/** A table as one list, the header its first item. */
export function recordItems(table: TableNode): ListNode {
  const header = recordHeader(table);
  return recordList([...(header.length > 0 ? [header] : []), ...recordRows(table)]);
}

export function recordList(lines: readonly Run[][]): ListNode {
  const items = lines.map((runs) => ({ flow: [{ kind: 'paragraph', runs } satisfies FlowNode] }));
  return { kind: 'list', ordered: false, start: 1, items };
}

function withSeparator(cells: readonly Run[][], separator: string): Run[] {
  return cells.flatMap((cell, index): Run[] => (index > 0 ? [{ text: separator }, ...cell] : [...cell]));
}
