import { cutRuns } from '../markdown/cut-runs.ts';
import type { FlowNode } from '../markdown/flow.ts';
import { plainText, runsText } from '../markdown/plain-text.ts';
import { type Budget, charsWithin, sizeOf } from './budget.ts';

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
      const runs = cutRuns(node.runs, charsWithin(runsText(node.runs), budget.size));
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

/** The most of a list, fence or table that is shown. */
interface Limit {
  size: number;
  count: number;
}

/**
 * The units that fit: the first ones, unless others hold more of the question's words, since a list of steps
 * that opens at step three puzzles. At least one unit.
 */
function windowOf<T>(
  units: readonly T[],
  limit: Limit,
  score: Score,
  textOf: (unit: T) => string,
): { start: number; end: number } {
  const texts = units.map(textOf);
  const scores = texts.map(score);
  const anchor = Math.max(0, scores.indexOf(Math.max(...scores, 0)));
  const scoreOf = ({ start, end }: { start: number; end: number }) =>
    score(texts.slice(start, end).join('\n'));
  const first = grow(texts, 0, limit);
  const around = grow(texts, anchor, limit);
  return scoreOf(around) > scoreOf(first) ? around : first;
}

/** From a unit on as many as fit, then before it what still fits. */
function grow(texts: readonly string[], from: number, limit: Limit) {
  let [start, end] = [from, Math.min(from + 1, texts.length)];
  let used = sizeOf(texts[from] ?? '');
  const fits = (text: string) => end - start < limit.count && used + sizeOf(text) <= limit.size;
  for (const text of texts.slice(end)) {
    if (!fits(text)) break;
    used += sizeOf(text);
    end += 1;
  }
  for (const text of texts.slice(0, start).reverse()) {
    if (!fits(text)) break;
    used += sizeOf(text);
    start -= 1;
  }
  return { start, end };
}
