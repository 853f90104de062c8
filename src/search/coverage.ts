import type { QueryUnit } from './query-unit.ts';

/** The weighted share of the question's content words that the terms cover, 0 to 1. */
export function coverageOf(units: readonly QueryUnit[], terms: ReadonlySet<string>): number {
  let covered = 0;
  let all = 0;
  for (const unit of units) {
    let best = 0;
    for (const [term, cover] of unit.covers) if (cover > best && terms.has(term)) best = cover;
    all += unit.weight;
    covered += unit.weight * best;
  }
  return all === 0 ? 0 : covered / all;
}
