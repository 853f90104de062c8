import { wordPairs } from './lexicon/words.ts';
import { stem } from './stem.ts';

/** A term that says the same in the other language, or in other words. */
export interface Translation {
  term: string;
  weight: number;
}

/** A word of the same line in the same language is a looser match than its translation. */
const SYNONYM_SHARE = 0.5;

/** The word table, from every stem and Chinese word to what stands beside it. */
export function translationTable(): Map<string, Translation[]> {
  const table = new Map<string, Translation[]>();
  for (const { en: english, zh, weight } of wordPairs()) {
    const en = english.map(stem);
    linkAll(table, en, zh, weight);
    linkAll(table, zh, en, weight);
    linkAll(table, en, en, weight * SYNONYM_SHARE);
    linkAll(table, zh, zh, weight * SYNONYM_SHARE);
  }
  return table;
}

function linkAll(
  table: Map<string, Translation[]>,
  fromTerms: readonly string[],
  toTerms: readonly string[],
  weight: number,
): void {
  for (const from of fromTerms) {
    const known = table.get(from) ?? [];
    for (const term of toTerms) if (term !== from) known.push({ term, weight });
    table.set(from, known);
  }
}
