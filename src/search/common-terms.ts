import type { Corpus, IndexedSection } from './corpus.ts';
import type { Query } from './query.ts';
import type { QueryIds } from './query-ids.ts';
import { COMMON_SHARES } from './weights.ts';

/**
 * The terms to look up, with their weights, and those that so many entries hold that they would cost most of the time
 * and tell nearly nothing. A question of common terms alone is looked up as it is.
 */
export function commonTerms(
  { terms }: Query,
  ids: QueryIds,
  { entries, statistics }: Corpus,
): { searched: Map<number, number>; common: number[] } {
  const share = COMMON_SHARES.find(({ entries: least }) => entries.length >= least)?.share ?? 1;
  const all = new Map<number, number>();
  const common: number[] = [];
  for (const [id, term] of ids.terms) {
    if (statistics.holders(id) > share * entries.length) common.push(id);
    else all.set(id, terms.get(term) ?? 0);
  }
  if (all.size > 0) return { searched: all, common };
  return { searched: new Map([...ids.terms].map(([id, term]) => [id, terms.get(term) ?? 0])), common: [] };
}

/** Whether a section holds a term, by halving its sorted ids. */
export function holdsTerm(section: IndexedSection, id: number): boolean {
  const terms = section.terms();
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] ?? 0;
    if (found === id) return true;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
