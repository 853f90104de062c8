import type { TermAnalysis } from './analyze.ts';

/** Which terms and words a bank holds, counted while it is analysed. */
export interface TermStatistics {
  note(entryId: string, analysis: TermAnalysis): void;
  has(term: string): boolean;
  /** BM25's inverse document frequency over entries, both languages together; the unknown is the rarest. */
  rarity(term: string): number;
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
    note(entryId, { terms, words }) {
      for (const word of words) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      for (const { term } of terms) {
        const known = holders.get(term);
        if (!known) holders.set(term, { entries: 1, last: entryId });
        else if (known.last !== entryId) {
          // Sections come grouped by entry, so a new last one is a new entry.
          known.entries += 1;
          known.last = entryId;
        }
      }
    },
    has: (term) => holders.has(term),
    rarity: (term) => rarities[holders.get(term)?.entries ?? 0] ?? 0,
  };
}
