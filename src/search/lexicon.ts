import { hanPatterns } from './han-patterns.ts';
import { concepts } from './lexicon/concepts.ts';
import { OTHER_TECHNOLOGIES } from './lexicon/other-technologies.ts';
import { SITUATIONS } from './lexicon/situations.ts';
import { STOP_WORDS_EN, STOP_WORDS_ZH } from './lexicon/stop-words.ts';
import { wordPairs } from './lexicon/words.ts';
import { createPhraseTable, type PhraseTable } from './phrase-table.ts';
import { stem } from './stem.ts';
import { type Translation, translationTable } from './translations.ts';

/** What a phrase stands for. A phrase can be a word of the table and name a concept. */
export interface PhraseMeaning {
  concept?: string;
  stop?: true;
}

export interface Lexicon {
  phrases: PhraseTable<PhraseMeaning>;
  /** Chinese words of concepts by a form with one character left open. */
  hanWords(pattern: string): readonly string[];
  isStopWord(word: string): boolean;
  isOtherTechnology(word: string): boolean;
  /** Translations of a stem or a Chinese word. */
  translations(term: string): readonly Translation[];
  /** Every raw English word in it: known words for the speller. */
  words: ReadonlySet<string>;
}

const SPACES = /\s+/u;
/** Lexicon phrases are plain words, so this finds what `symbolsOf` would, at a tenth of the time. */
const PHRASE_PART = /\p{Script=Han}|[a-z\d]+/gu;
const ENGLISH_WORD = /(?<![§\w-])[a-z]{2,}(?![\w-])/gu;
const LATIN = /^[a-z\d]/u;

let shared: Lexicon | undefined;

/** The lexicon, built from its data files when it is first needed. */
export function lexicon(): Lexicon {
  shared ??= buildLexicon();
  return shared;
}

function buildLexicon(): Lexicon {
  const phrases = createPhraseTable<PhraseMeaning>();
  const stopWords = new Set(STOP_WORDS_EN.split(SPACES).filter(Boolean));
  const words = new Set([...stopWords, ...OTHER_TECHNOLOGIES]);
  for (const word of SITUATIONS.match(ENGLISH_WORD) ?? []) words.add(word);
  const others = new Set(OTHER_TECHNOLOGIES);
  const add = (phrase: string, meaning: PhraseMeaning): void => {
    const parts = phrase.toLowerCase().match(PHRASE_PART) ?? [];
    const keys = parts.map((part) => stem(part));
    phrases.add(keys, { ...phrases.get(keys), ...meaning });
    for (const part of parts) if (LATIN.test(part)) words.add(part);
  };
  for (const name of OTHER_TECHNOLOGIES) add(name, {});
  for (const word of STOP_WORDS_ZH.split(SPACES).filter(Boolean)) add(word, { stop: true });
  for (const pair of wordPairs()) {
    for (const word of pair.zh) add(word, {});
    for (const word of pair.en) words.add(word);
  }
  for (const { id, en, zh } of concepts()) for (const phrase of [...en, ...zh]) add(phrase, { concept: id });
  let table: Map<string, Translation[]> | undefined;
  let patterns: Map<string, string[]> | undefined;
  return {
    phrases,
    hanWords: (pattern) => {
      patterns ??= hanPatterns();
      return patterns.get(pattern) ?? [];
    },
    isStopWord: (word) => stopWords.has(word),
    isOtherTechnology: (word) => others.has(word.replace(' ', '')),
    // Only questions need it, so it is built with the first one.
    translations: (term) => {
      table ??= translationTable();
      return table.get(term) ?? [];
    },
    words,
  };
}
