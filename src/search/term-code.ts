/**
 * Terms go into MiniSearch as short codes of their ids: its radix tree scans the children of a node one after
 * another, and thousands of Chinese bigrams at the root make that slow.
 */
const CODE_BASE = 16;

export function codeOf(id: number): string {
  return id.toString(CODE_BASE);
}

export function idOf(code: string): number {
  return Number.parseInt(code, CODE_BASE);
}
