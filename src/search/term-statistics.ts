/** Which terms and words a bank holds, counted while it is analysed. */
export interface TermStatistics {
  /** Notes that an entry holds the terms; sections have to come grouped by entry. */
  noteTerms(entryId: string, terms: Iterable<string>): void;
  /** Notes a raw Latin word or a joined identifier. */
  noteWord(word: string): void;
  has(term: string): boolean;
  /** BM25's inverse document frequency over entries, both languages together; the unknown is the rarest. */
  rarity(term: string): number;
  /** The rarity of a term that one entry holds. */
  topRarity: number;
  /** Raw Latin words with their counts, for the speller. */
  vocabulary: ReadonlyMap<string, number>;
}

/** `knownWords` are right without standing in the bank. */
export function createTermStatistics(entryCount: number, knownWords: ReadonlySet<string>): TermStatistics {
  const vocabulary = new Map<string, number>();
  for (const word of knownWords) vocabulary.set(word, 0);
  const holders = new Map<string, { entries: number; last: string }>();
  const rarities = Array.from({ length: entryCount + 1 }, (_, entries) =>
    Math.log(1 + (entryCount - entries + 0.5) / (entries + 0.5)),
  );
  return {
    vocabulary,
    topRarity: rarities[1] ?? 1,
    noteWord(word) {
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    },
    noteTerms(entryId, terms) {
      for (const term of terms) {
        const known = holders.get(term);
        if (!known) holders.set(term, { entries: 1, last: entryId });
        else if (known.last !== entryId) {
          known.entries += 1;
          known.last = entryId;
        }
      }
    },
    has: (term) => holders.has(term),
    rarity: (term) => rarities[holders.get(term)?.entries ?? 0] ?? 0,
  };
}
