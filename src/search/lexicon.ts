import { CONCEPTS } from './lexicon/concepts.ts';
import { OTHER_TECHNOLOGIES } from './lexicon/other-technologies.ts';
import { STOP_WORDS_EN, STOP_WORDS_ZH } from './lexicon/stop-words.ts';
import { WORDS } from './lexicon/words.ts';
import { createPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { stem } from './stem.ts';

/** What a phrase stands for. A phrase can be a word of the table and name a concept. */
export interface PhraseMeaning {
  concept?: string;
  stop?: true;
}

/** A term that says the same in the other language, or in other words. */
interface Translation {
  term: string;
  weight: number;
}

export interface Lexicon {
  phrases: PhraseTrie<PhraseMeaning>;
  isStopWord(word: string): boolean;
  isOtherTechnology(word: string): boolean;
  /** Translations of a stem or a Chinese word. */
  translations(term: string): readonly Translation[];
  /** Every raw English word in it: known words for the speller. */
  words: ReadonlySet<string>;
}

/** A word of the same line in the same language is a looser match than its translation. */
const SYNONYM_SHARE = 0.5;
const SPACES = /\s+/u;
/** Lexicon phrases are plain words, so this finds what `symbolsOf` would, at a tenth of the time. */
const PHRASE_PART = /\p{Script=Han}|[a-z\d]+/gu;
const LATIN = /^[a-z\d]/u;

let shared: Lexicon | undefined;

/** The lexicon, built from its data files when it is first needed. */
export function lexicon(): Lexicon {
  shared ??= buildLexicon();
  return shared;
}

function buildLexicon(): Lexicon {
  const phrases = createPhraseTrie<PhraseMeaning>();
  const stopWords = new Set(STOP_WORDS_EN.split(SPACES).filter(Boolean));
  const words = new Set([...stopWords, ...OTHER_TECHNOLOGIES]);
  const others = new Set(OTHER_TECHNOLOGIES);
  const add = (phrase: string, meaning: PhraseMeaning): void => {
    const parts = phrase.toLowerCase().match(PHRASE_PART) ?? [];
    const keys = parts.map((part) => stem(part));
    phrases.add(keys, { ...phrases.get(keys), ...meaning });
    for (const part of parts) if (LATIN.test(part)) words.add(part);
  };
  for (const word of STOP_WORDS_ZH.split(SPACES).filter(Boolean)) add(word, { stop: true });
  for (const pair of WORDS) {
    for (const word of pair.zh) add(word, {});
    for (const word of pair.en) words.add(word);
  }
  for (const concept of CONCEPTS) {
    for (const phrase of [...concept.en, ...concept.zh]) add(phrase, { concept: concept.id });
  }
  const table = translationTable();
  return {
    phrases,
    isStopWord: (word) => stopWords.has(word),
    isOtherTechnology: (word) => others.has(word),
    translations: (term) => table.get(term) ?? [],
    words,
  };
}

function translationTable(): Map<string, Translation[]> {
  const table = new Map<string, Translation[]>();
  const link = (from: string, to: string, weight: number): void => {
    if (from !== to) table.set(from, [...(table.get(from) ?? []), { term: to, weight }]);
  };
  for (const pair of WORDS) {
    const en = pair.en.map(stem);
    for (const side of [en, pair.zh]) {
      for (const from of side) {
        for (const to of [...en, ...pair.zh]) {
          link(from, to, side.includes(to) ? pair.weight * SYNONYM_SHARE : pair.weight);
        }
      }
    }
  }
  return table;
}
