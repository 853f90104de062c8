import type { Corpus, IndexedSection } from './corpus.ts';
import type { Query } from './query.ts';
import type { QueryIds } from './query-ids.ts';
import type { TermStatistics } from './term-statistics.ts';
import { COMMON_SHARES, MAX_POSTINGS, MAX_SEARCHED, MIN_SEARCHED } from './weights.ts';

/** The terms to look up with their weights, and the others, which are looked for only in what was found. */
export interface SplitTerms {
  searched: Map<number, number>;
  others: number[];
}

/**
 * In a large bank, terms that very many entries hold would cost most of the time and tell nearly nothing, and so would
 * the least telling of a long question. A question of common terms alone is looked up by the least common of them.
 */
export function splitTerms({ terms }: Query, ids: QueryIds, { entries, statistics }: Corpus): SplitTerms {
  const weights = new Map([...ids.terms].map(([id, term]) => [id, terms.get(term) ?? 0]));
  const share = COMMON_SHARES.find(({ entries: least }) => entries.length >= least)?.share;
  if (share === undefined) return { searched: weights, others: [] };
  const ordered = [...weights].sort(
    ([a, one], [b, other]) => other * statistics.rarityOf(b) - one * statistics.rarityOf(a),
  );
  const telling = ordered.filter(([id]) => statistics.holders(id) <= share * entries.length);
  const wanted = (telling.length > 0 ? telling : ordered).slice(0, MAX_SEARCHED);
  const searched = new Map(withinPostings(wanted, statistics));
  return { searched, others: [...weights.keys()].filter((id) => !searched.has(id)) };
}

/** The first terms, as far as the entries that hold them are not too many together. */
function withinPostings(
  telling: [id: number, weight: number][],
  { holders }: TermStatistics,
): typeof telling {
  let postings = 0;
  return telling.filter(([id], index) => {
    if (index >= MIN_SEARCHED && postings + holders(id) > MAX_POSTINGS) return false;
    postings += holders(id);
    return true;
  });
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
