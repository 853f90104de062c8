import type { IndexData } from './index-data.ts';

/** Which terms a bank holds, and how common they are. */
export interface TermStatistics {
  /** How many terms there are. */
  size: number;
  idOf(term: string): number | undefined;
  has(term: string): boolean;
  /** BM25's inverse document frequency over entries, both languages together; the unknown is the rarest. */
  rarity(term: string): number;
  rarityOf(id: number): number;
  /** How many entries hold a term. */
  holders(id: number): number;
  /** The rarity of a term that one entry holds. */
  topRarity: number;
}

export function createTermStatistics({ terms, holders }: IndexData, entryCount: number): TermStatistics {
  const ids = new Map(terms.map((term, id) => [term, id]));
  const rarities = Array.from({ length: entryCount + 1 }, (_, entries) =>
    Math.log(1 + (entryCount - entries + 0.5) / (entries + 0.5)),
  );
  const holdersOf = (id: number) => holders[id] ?? 0;
  const rarityOf = (id: number) => rarities[holdersOf(id)] ?? 0;
  return {
    size: terms.length,
    idOf: (term) => ids.get(term),
    has: (term) => holdersOf(ids.get(term) ?? -1) > 0,
    rarity: (term) => rarityOf(ids.get(term) ?? -1),
    rarityOf,
    holders: holdersOf,
    topRarity: rarities[1] ?? 1,
  };
}
