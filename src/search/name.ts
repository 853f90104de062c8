import { analyzeSymbols, type Unit } from './analyze.ts';
import type { Lexicon } from './lexicon.ts';
import type { TextSymbol } from './symbols.ts';

/** How much a feature tells; rare ones tell more. */
export type Weigh = (feature: string) => number;

/** What a title, alias, heading or question is about, with the sum of its features' weights. */
export interface Name {
  features: ReadonlySet<string>;
  total: number;
}

/** A name as it stands, to be found word for word in a question. */
export interface Phrase {
  /** Keys of its symbols between spaces. */
  text: string;
  /** How many words; two Chinese characters are one. */
  words: number;
}

/** A title, alias or heading, analysed once. */
export interface NameText {
  features: Set<string>;
  terms: string[];
  phrase: Phrase;
}

/** Units by meaning where the lexicon knows one, so that both languages compare. */
export function featuresOf(units: readonly Unit[]): Set<string> {
  return new Set(units.map((unit) => (unit.concept ? `§${unit.concept}` : unit.key)));
}

export function readName(symbols: readonly TextSymbol[], words: Lexicon): NameText {
  const { terms, units } = analyzeSymbols(symbols, words);
  return {
    features: featuresOf(units),
    terms: terms.map(({ term }) => term),
    phrase: phraseOf(symbols),
  };
}

export function phraseOf(symbols: readonly TextSymbol[]): Phrase {
  let words = 0;
  for (const { script } of symbols) if (script !== 'break') words += script === 'han' ? 0.5 : 1;
  return { text: ` ${symbols.map(({ key }) => key).join(' ')} `, words };
}

export function weighed(features: ReadonlySet<string>, weigh: Weigh): Name {
  let total = 0;
  for (const feature of features) total += weigh(feature);
  return { features, total };
}
