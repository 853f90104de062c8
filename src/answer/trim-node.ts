import { cutRuns } from '../markdown/cut-runs.ts';
import type { FlowNode } from '../markdown/flow.ts';
import { plainText, runsText } from '../markdown/plain-text.ts';
import type { Budget } from './budget.ts';

/** What a trimmed node leaves out, in whole units. */
export interface Omission {
  unit: 'sentences' | 'items' | 'lines' | 'rows';
  /** Unknown for sentences. */
  count?: number;
}

export interface Trimmed {
  node: FlowNode;
  omission?: Omission;
}

/** Counts how many of the question's words a text holds; decides where a window opens. */
export type Score = (text: string) => number;

/** Shortens one node to a budget, at whole sentences, items, lines or rows; never inside one. */
export function trimNode(node: FlowNode, budget: Budget, score: Score): Trimmed {
  switch (node.kind) {
    case 'paragraph':
    case 'heading': {
      const runs = cutRuns(node.runs, budget.chars);
      if (runsText(runs).length === runsText(node.runs).length) return { node };
      return { node: { ...node, runs }, omission: { unit: 'sentences' } };
    }
    case 'list':
      return trimList(node, budget, score);
    case 'code': {
      const lines = node.text.split('\n');
      const shown = windowOf(lines, { ...budget, count: budget.codeLines }, score, (line) => line);
      return trimmed(
        { ...node, text: lines.slice(shown.start, shown.end).join('\n') },
        'lines',
        lines.length - (shown.end - shown.start),
      );
    }
    case 'table': {
      const rowText = (row: (typeof node.rows)[number]) => row.map(runsText).join(' ');
      const shown = windowOf(node.rows, { ...budget, count: budget.tableRows }, score, rowText);
      const rows = node.rows.slice(shown.start, shown.end);
      return trimmed({ ...node, rows }, 'rows', node.rows.length - rows.length);
    }
    case 'quote':
      return { node };
    case 'rule':
      return { node };
    default:
      return node satisfies never;
  }
}

function trimList(node: Extract<FlowNode, { kind: 'list' }>, budget: Budget, score: Score): Trimmed {
  const shown = windowOf(node.items, { ...budget, count: node.items.length }, score, (item) =>
    plainText(item.flow),
  );
  const items = node.items.slice(shown.start, shown.end);
  return trimmed(
    { ...node, start: node.start + shown.start, items },
    'items',
    node.items.length - items.length,
  );
}

function trimmed(node: FlowNode, unit: Omission['unit'], count: number): Trimmed {
  return count > 0 ? { node, omission: { unit, count } } : { node };
}

/** The run of units with the question's words in it that fits; at least one unit, from the start if none match. */
function windowOf<T>(
  units: readonly T[],
  limit: { chars: number; count: number },
  score: Score,
  textOf: (unit: T) => string,
): { start: number; end: number } {
  const sizes = units.map((unit) => textOf(unit).length + 1);
  const scores = units.map((unit) => score(textOf(unit)));
  const anchor = Math.max(0, scores.indexOf(Math.max(...scores, 0)));
  let [start, end] = [anchor, Math.min(anchor + 1, units.length)];
  let used = sizes[anchor] ?? 0;
  const fits = (index: number) => end - start < limit.count && used + (sizes[index] ?? 0) <= limit.chars;
  while (end < units.length && fits(end)) {
    used += sizes[end] ?? 0;
    end += 1;
  }
  while (start > 0 && fits(start - 1)) {
    start -= 1;
    used += sizes[start] ?? 0;
  }
  return { start, end };
}
