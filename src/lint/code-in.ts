import type { FlowNode } from '../markdown/flow.ts';

export type Code = Extract<FlowNode, { kind: 'code' }>;

/** The code blocks of a text in their order, those in lists and quotes too. */
export function codeIn(flow: readonly FlowNode[]): Code[] {
  return flow.flatMap((node) => {
    switch (node.kind) {
      case 'code':
        return [node];
      case 'list':
        return node.items.flatMap((item) => codeIn(item.flow));
      case 'quote':
        return codeIn(node.flow);
      case 'heading':
      case 'paragraph':
      case 'table':
      case 'rule':
        return [];
      default:
        return node satisfies never;
    }
  });
}

/**
 * The 1-based line of a file on which a code block's text begins, looked for from line `from` on; `from` where it
 * does not stand as it was read. Indentation and quote marks before the lines do not count.
 */
export function lineOfCode(fileLines: readonly string[], code: Code, from: number): number {
  const wanted = code.text.split('\n').map((line) => line.trim());
  const matches = (start: number) =>
    wanted.every((line, index) => fileLines[start + index]?.trim().endsWith(line));
  for (let index = from; index + wanted.length <= fileLines.length; index += 1) {
    if (matches(index)) return index + 1;
  }
  return from;
}
