import { type Lexicon, lexicon, type PhraseMeaning } from './lexicon.ts';
import type { PhraseMatch } from './phrase-table.ts';
import { symbolsOf, type TextSymbol } from './symbols.ts';

/** How a term was made from the text; weights depend on it. */
export type TermKind = 'stem' | 'exact' | 'whole' | 'han' | 'concept';

/** A searchable term and the stretch of the normalised text behind it. */
export interface Term {
  kind: TermKind;
  term: string;
  start: number;
  end: number;
}

/** A content word of the text: what a good answer has to cover. */
export interface Unit {
  /** Its own term: a stem, or a Chinese word or character. */
  key: string;
  /** Lower case, unstemmed. */
  text: string;
  /** A single Chinese character that no known word holds. */
  isCharacter: boolean;
  /** Set if it belongs to a phrase of the concept lexicon. */
  concept?: string;
  start: number;
  end: number;
}

export interface Analysis {
  terms: Term[];
  units: Unit[];
}

/** Takes the terms of a text one by one, so that documents need not keep them as objects. */
type TermSink = (kind: TermKind, term: string, start: number, end: number) => void;

/** Neighbouring symbols that mean something together, or one symbol: `from` to `to`, exclusive. */
interface Phrase {
  from: number;
  to: number;
  concept: string | undefined;
  isStop: boolean;
}

/** Single letters and counts (`2`, `30`) say nothing; `502` and `v1` do. */
const SHORT_NUMBER_OR_LETTER = /^(?:\p{L}|\p{Nd}{1,2})$/u;

/** Text to terms and units, the same way for names of documents and questions. */
export function analyze(text: string): Analysis {
  return analyzeSymbols(symbolsOf(text), lexicon());
}

/** The analysis of symbols, for questions whose words the speller corrected. */
export function analyzeSymbols(symbols: readonly TextSymbol[], words: Lexicon): Analysis {
  const phrases = phrasesOf(symbols, words);
  const terms: Term[] = [];
  emitTerms(symbols, phrases, words, (kind, term, start, end) => terms.push({ kind, term, start, end }));
  const units = phrases.flatMap((phrase) =>
    phrase.isStop ? [] : (unitOf(symbols.slice(phrase.from, phrase.to), phrase.concept, words) ?? []),
  );
  return { terms, units };
}

/** The terms of symbols without their places, which documents do not need. */
export function eachTerm(
  symbols: readonly TextSymbol[],
  words: Lexicon,
  take: (kind: TermKind, term: string) => void,
): void {
  emitTerms(symbols, phrasesOf(symbols, words), words, take);
}

function phrasesOf(symbols: readonly TextSymbol[], words: Lexicon): Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = 0; index < symbols.length; ) {
    const match = namedIdentifier(symbols, index, words) ?? phraseAt(symbols, index, words);
    const to = index + (match?.length ?? 1);
    const concept = match?.value.concept;
    phrases.push({ from: index, to, concept, isStop: match?.value.stop === true && !concept });
    index = to;
  }
  return phrases;
}

/** The longest known phrase, but no stop word that only shares its stem: `has` is not `HA`. */
function phraseAt(
  symbols: readonly TextSymbol[],
  index: number,
  words: Lexicon,
): PhraseMatch<PhraseMeaning> | undefined {
  const match = words.phrases.longestAt(symbols, index);
  const symbol = symbols[index];
  const isStop = match?.length === 1 && symbol?.script === 'latin' && words.isStopWord(symbol.text);
  return isStop ? undefined : match;
}

/** An identifier that names a concept as a whole: `NotReady` is not about what is ready. */
function namedIdentifier(
  symbols: readonly TextSymbol[],
  index: number,
  words: Lexicon,
): PhraseMatch<PhraseMeaning> | undefined {
  const whole = symbols[index]?.identifier?.wholes.at(-1);
  const value = whole && words.phrases.get([whole.stem]);
  if (!whole || !value) return undefined;
  return { length: symbols[index]?.identifier?.parts.length ?? 1, value };
}

function emitTerms(
  symbols: readonly TextSymbol[],
  phrases: readonly Phrase[],
  words: Lexicon,
  take: TermSink,
): void {
  let han: TextSymbol[] = [];
  const endRun = (): void => {
    if (han.length > 0) emitBigrams(han, take);
    han = [];
  };
  for (const phrase of phrases) {
    if (phrase.isStop) endRun();
    else emitPhrase(symbols, phrase, take);
    for (let index = phrase.from; index < phrase.to && !phrase.isStop; index++) {
      const symbol = symbols[index];
      if (symbol?.script === 'han') han.push(symbol);
      else endRun();
      if (symbol?.script === 'latin') emitLatin(symbol, words, take);
    }
  }
  endRun();
}

/** The concept of a phrase, and a Chinese word that is longer than its bigrams. */
function emitPhrase(symbols: readonly TextSymbol[], { from, to, concept }: Phrase, take: TermSink): void {
  const start = symbols[from]?.start ?? 0;
  const end = symbols[to - 1]?.end ?? 0;
  if (concept) take('concept', `§${concept}`, start, end);
  if (to - from <= 2) return;
  let word = '';
  for (let index = from; index < to; index++) {
    const symbol = symbols[index];
    if (symbol?.script !== 'han') return;
    word += symbol.key;
  }
  take('han', word, start, end);
}

function emitLatin(symbol: TextSymbol, words: Lexicon, take: TermSink): void {
  const { start, end, identifier } = symbol;
  if (identifier) {
    const origin = start - (identifier.parts[0]?.start ?? 0);
    for (const whole of identifier.wholes) {
      take('whole', whole.text, origin + whole.start, origin + whole.end);
    }
  }
  if (symbol.text.length < 2 || words.isStopWord(symbol.text)) return;
  take('stem', symbol.key, start, end);
  if (symbol.exact) take('exact', symbol.exact, start, end);
}

/** Every pair of neighbouring characters; a character that stands alone is its own term. */
function emitBigrams(run: readonly TextSymbol[], take: TermSink): void {
  const [first] = run;
  if (first && run.length === 1) take('han', first.key, first.start, first.end);
  for (let index = 1; index < run.length; index++) {
    const before = run[index - 1];
    const after = run[index];
    if (before && after) take('han', before.key + after.key, before.start, after.end);
  }
}

function unitOf(
  phrase: readonly TextSymbol[],
  concept: string | undefined,
  words: Lexicon,
): Unit | undefined {
  const [first] = phrase;
  if (!first || first.script === 'break') return undefined;
  const text = phrase.map((symbol) => symbol.text).join(first.script === 'han' ? '' : ' ');
  const isEmpty = words.isStopWord(text) || (first.script === 'latin' && SHORT_NUMBER_OR_LETTER.test(text));
  if (isEmpty && !concept) return undefined;
  return {
    key: phrase.length === 1 || first.script === 'han' ? phrase.map((symbol) => symbol.key).join('') : text,
    text,
    isCharacter: first.script === 'han' && phrase.length === 1,
    ...(concept && { concept }),
    start: first.start,
    end: phrase.at(-1)?.end ?? 0,
  };
}
