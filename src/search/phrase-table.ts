/** A match of a phrase: how many symbols it covers and what the phrase stands for. */
export interface PhraseMatch<T> {
  length: number;
  value: T;
}

/** Phrases as sequences of keys (Han characters or English stems), found by the longest match. */
export interface PhraseTable<T> {
  add(keys: readonly string[], value: T): void;
  get(keys: readonly string[]): T | undefined;
  longestAt(symbols: readonly { key: string }[], start: number): PhraseMatch<T> | undefined;
}

/** Keys hold no space, so joined ones cannot be mistaken for others. */
const SEPARATOR = ' ';

/** One map of all phrases and their beginnings: a tree of maps costs ten times the time to build. */
export function createPhraseTable<T>(): PhraseTable<T> {
  // What is only a beginning stands for nothing.
  const values = new Map<string, T | null>();
  return {
    add(keys, value) {
      let prefix = '';
      for (const key of keys) {
        prefix = prefix === '' ? key : prefix + SEPARATOR + key;
        if (!values.has(prefix)) values.set(prefix, null);
      }
      values.set(prefix, value);
    },
    get: (keys) => values.get(keys.join(SEPARATOR)) ?? undefined,
    longestAt(symbols, start) {
      let best: PhraseMatch<T> | undefined;
      let prefix = '';
      for (let index = start; index < symbols.length; index++) {
        const key = symbols[index]?.key ?? '';
        prefix = index === start ? key : prefix + SEPARATOR + key;
        const value = values.get(prefix);
        if (value === undefined) break;
        if (value !== null) best = { length: index - start + 1, value };
      }
      return best;
    },
  };
}
