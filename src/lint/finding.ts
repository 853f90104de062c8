import type { Section, Warning } from '../knowledge/entry.ts';

/** Something in a knowledge file that its author should mend. */
export type Finding = Warning;

/** A finding at the heading of a section. */
export function findingAt({ file, line }: Pick<Section, 'file' | 'line'>, message: string): Finding {
  return { file, line, message };
}

/** Findings in the order of files and lines. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
