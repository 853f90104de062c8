import type { FlowNode, Run } from '../../markdown/flow.ts';
import { runsText } from '../../markdown/plain-text.ts';

type TableNode = Extract<FlowNode, { kind: 'table' }>;
type ListNode = Extract<FlowNode, { kind: 'list' }>;

/** More columns than this are hard to follow without their names beside the cells. */
const UNNAMED_COLUMNS = 3;

/** The header of a table as one line. */
export function recordHeader(table: TableNode): Run[] {
  return withSeparator(table.header, ' · ').map((run): Run => ({ ...run, italic: true }));
}

/** The rows of a table as lines: the first cell, then the others, with their names if there are many. */
export function recordRows({ header, rows }: TableNode): Run[][] {
  return rows.map((row) => {
    const [first = [], ...rest] = row;
    const isNamed = row.length > UNNAMED_COLUMNS;
    const cells = rest.map((cell, index): Run[] => {
      const name = runsText(header[index + 1] ?? []);
      return isNamed && name ? [{ text: `${name}: ` }, ...cell] : cell;
    });
    const lead = first.map((run): Run => (run.code ? run : { ...run, bold: true }));
    return cells.length > 0 ? [...lead, { text: ' — ' }, ...withSeparator(cells, ' · ')] : lead;
  });
}

/** A table as one list, the header its first item. */
export function recordItems(table: TableNode): ListNode {
  return recordList([recordHeader(table), ...recordRows(table)]);
}

export function recordList(lines: readonly Run[][]): ListNode {
  const items = lines.map((runs) => ({ flow: [{ kind: 'paragraph', runs } satisfies FlowNode] }));
  return { kind: 'list', ordered: false, start: 1, items };
}

function withSeparator(cells: readonly Run[][], separator: string): Run[] {
  return cells.flatMap((cell, index): Run[] => (index > 0 ? [{ text: separator }, ...cell] : [...cell]));
}
