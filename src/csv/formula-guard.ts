/**
 * What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"), full-width forms included, and the guard
 * itself, so that a guarded cell is told from one that begins with an apostrophe.
 */
const NEEDS_GUARD = /^['=+\-@\t\r\n＝＋－＠]/;
const GUARD = "'";

/** A cell that no spreadsheet takes for a formula. */
export function guarded(cell: string): string {
  return NEEDS_GUARD.test(cell) ? GUARD + cell : cell;
}

/** The cell that was guarded; an apostrophe before anything else is the cell's own. */
export function unguarded(cell: string): string {
  return cell.startsWith(GUARD) && NEEDS_GUARD.test(cell.slice(GUARD.length))
    ? cell.slice(GUARD.length)
    : cell;
}
