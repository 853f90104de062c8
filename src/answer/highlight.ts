import type { FlowNode, Run } from '../markdown/flow.ts';

const WORD = /[\p{L}\p{N}]/u;
const PLURAL = /([^s])s$/;
const HAN = /\p{Script=Han}/u;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** The same flow with the words of the question in bold; headings, code and what is bold already stay. */
export function highlight(flow: readonly FlowNode[], words: readonly string[]): FlowNode[] {
  const pattern = patternOf(words);
  return pattern ? flow.map((node) => highlightNode(node, pattern)) : [...flow];
}

function highlightNode(node: FlowNode, pattern: RegExp): FlowNode {
  const inside = (flow: readonly FlowNode[]) => flow.map((inner) => highlightNode(inner, pattern));
  const cells = (row: readonly Run[][]) => row.map((runs) => splitRuns(runs, pattern));
  switch (node.kind) {
    case 'paragraph':
      return { ...node, runs: splitRuns(node.runs, pattern) };
    case 'list':
      return { ...node, items: node.items.map((item) => ({ ...item, flow: inside(item.flow) })) };
    case 'quote':
      return { ...node, flow: inside(node.flow) };
    case 'table':
      return { ...node, rows: node.rows.map(cells) };
    case 'heading':
    case 'code':
    case 'rule':
      return node;
    default:
      return node satisfies never;
  }
}

function splitRuns(runs: readonly Run[], pattern: RegExp): Run[] {
  return runs.flatMap((run) => (run.bold || run.code ? [run] : splitRun(run, pattern)));
}

function splitRun(run: Run, pattern: RegExp): Run[] {
  const parts: Run[] = [];
  let end = 0;
  for (const match of run.text.matchAll(pattern)) {
    if (match.index > end) parts.push({ ...run, text: run.text.slice(end, match.index) });
    parts.push({ ...run, text: match[0], bold: true });
    end = match.index + match[0].length;
  }
  return end === 0
    ? [run]
    : [...parts, ...(end < run.text.length ? [{ ...run, text: run.text.slice(end) }] : [])];
}

/** Longer words first, so that the longest match wins; a Latin word only as a whole, in singular or plural. */
function patternOf(words: readonly string[]): RegExp | undefined {
  const shown = words.filter((word) => WORD.test(word)).sort((a, b) => b.length - a.length);
  if (shown.length === 0) return undefined;
  const alternatives = shown.map((word) => {
    const stem = HAN.test(word) ? word : word.replace(PLURAL, '$1');
    const literal = stem.replaceAll(SPECIAL, '\\$&').replaceAll(/\s+/g, '\\s+');
    return HAN.test(word) ? literal : `(?<![A-Za-z0-9])${literal}(?:e?s)?(?![A-Za-z0-9])`;
  });
  return new RegExp(alternatives.join('|'), 'giu');
}
