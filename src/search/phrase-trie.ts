/** A match of a phrase: how many symbols it covers and what the phrase stands for. */
export interface PhraseMatch<T> {
  length: number;
  value: T;
}

interface TrieNode<T> {
  next: Map<string, TrieNode<T>>;
  value: T | undefined;
}

/** Phrases as sequences of symbols (Han characters or English stems), found by the longest match. */
export interface PhraseTrie<T> {
  add(symbols: readonly string[], value: T): void;
  get(symbols: readonly string[]): T | undefined;
  longestAt(symbols: readonly string[], start: number): PhraseMatch<T> | undefined;
}

export function createPhraseTrie<T>(): PhraseTrie<T> {
  const root: TrieNode<T> = { next: new Map(), value: undefined };
  return {
    add(symbols, value) {
      let node = root;
      for (const symbol of symbols) {
        const child: TrieNode<T> = node.next.get(symbol) ?? { next: new Map(), value: undefined };
        node.next.set(symbol, child);
        node = child;
      }
      node.value = value;
    },
    get(symbols) {
      let node: TrieNode<T> | undefined = root;
      for (const symbol of symbols) node = node?.next.get(symbol);
      return node?.value;
    },
    longestAt(symbols, start) {
      let best: PhraseMatch<T> | undefined;
      let node = root;
      for (let index = start; index < symbols.length; index++) {
        const child = node.next.get(symbols[index] ?? '');
        if (!child) break;
        node = child;
        if (node.value !== undefined) best = { length: index - start + 1, value: node.value };
      }
      return best;
    },
  };
}
