import { type Lexicon, lexicon, type PhraseMeaning } from './lexicon.ts';
import type { PhraseMatch } from './phrase-trie.ts';
import { stem } from './stem.ts';
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

export interface TermAnalysis {
  terms: Term[];
  /** Raw lower-case Latin words and joined identifiers: what the speller may take as right. */
  words: string[];
}

export interface Analysis extends TermAnalysis {
  units: Unit[];
}

/** Single letters and counts (`2`, `30`) say nothing; `502` and `v1` do. */
const SHORT_NUMBER_OR_LETTER = /^(?:\p{L}|\p{Nd}{1,2})$/u;

/** Text to terms, the same way for documents and questions. */
export function analyze(text: string): Analysis {
  return analyzeSymbols(symbolsOf(text), lexicon());
}

/** Neighbouring symbols that mean something together, or one symbol. */
interface Phrase {
  symbols: TextSymbol[];
  concept?: string;
  isStop: boolean;
}

/** The analysis without units, which documents do not need. */
export function analyzeTerms(text: string): TermAnalysis {
  const words = lexicon();
  return termAnalysis(phrasesOf(symbolsOf(text), words), words);
}

/** The analysis of symbols, for questions whose words the speller corrected. */
export function analyzeSymbols(symbols: readonly TextSymbol[], words: Lexicon): Analysis {
  const phrases = phrasesOf(symbols, words);
  const units = phrases.flatMap(({ symbols: own, concept, isStop }) =>
    isStop ? [] : (unitOf(own, concept, words) ?? []),
  );
  return { ...termAnalysis(phrases, words), units };
}

function termAnalysis(phrases: readonly Phrase[], words: Lexicon): TermAnalysis {
  const analysis: TermAnalysis = { terms: [], words: [] };
  let han: TextSymbol[] = [];
  for (const phrase of phrases) {
    const phraseHan = phrase.isStop ? [] : phrase.symbols.filter((symbol) => symbol.script === 'han');
    if (phraseHan.length < phrase.symbols.length) {
      analysis.terms.push(...hanTerms(han));
      han = [];
    }
    han.push(...phraseHan);
    if (!phrase.isStop) addPhrase(analysis, phrase, words);
  }
  analysis.terms.push(...hanTerms(han));
  return analysis;
}

function phrasesOf(symbols: readonly TextSymbol[], words: Lexicon): Phrase[] {
  const phrases: Phrase[] = [];
  const keys = symbols.map((symbol) => symbol.key);
  for (let index = 0; index < symbols.length; ) {
    const match = namedIdentifier(symbols, index, words) ?? words.phrases.longestAt(keys, index);
    const end = index + (match?.length ?? 1);
    const concept = match?.value.concept;
    phrases.push({
      symbols: symbols.slice(index, end),
      isStop: match?.value.stop === true && !concept,
      ...(concept && { concept }),
    });
    index = end;
  }
  return phrases;
}

/** An identifier that names a concept as a whole: `NotReady` is not about what is ready. */
function namedIdentifier(
  symbols: readonly TextSymbol[],
  index: number,
  words: Lexicon,
): PhraseMatch<PhraseMeaning> | undefined {
  const whole = symbols[index]?.wholes?.at(-1);
  const value = whole && words.phrases.get([stem(whole.text)]);
  if (!whole || !value) return undefined;
  const after = symbols.findIndex((symbol, at) => at > index && symbol.start >= whole.end);
  return { length: (after < 0 ? symbols.length : after) - index, value };
}

function addPhrase(analysis: TermAnalysis, { symbols, concept }: Phrase, words: Lexicon): void {
  analysis.terms.push(...phraseTerms(symbols, concept));
  for (const symbol of symbols) {
    if (symbol.script !== 'latin') continue;
    analysis.terms.push(...latinTerms(symbol, words));
    analysis.words.push(symbol.text, ...(symbol.wholes ?? []).map((whole) => whole.text));
  }
}

/** The concept of a phrase, and a Chinese word that is longer than its bigrams. */
function phraseTerms(phrase: readonly TextSymbol[], concept: string | undefined): Term[] {
  const span = spanOf(phrase);
  const terms: Term[] = [];
  if (concept) terms.push({ kind: 'concept', term: `§${concept}`, ...span });
  if (phrase.length > 2 && phrase.every((symbol) => symbol.script === 'han')) {
    terms.push({ kind: 'han', term: phrase.map((symbol) => symbol.key).join(''), ...span });
  }
  return terms;
}

function latinTerms(symbol: TextSymbol, words: Lexicon): Term[] {
  const terms: Term[] = [];
  for (const whole of symbol.wholes ?? []) {
    terms.push({ kind: 'whole', term: whole.text, start: whole.start, end: whole.end });
  }
  if (symbol.text.length < 2 || words.isStopWord(symbol.text)) return terms;
  const { start, end } = symbol;
  terms.push({ kind: 'stem', term: symbol.key, start, end });
  if (symbol.key !== symbol.text) terms.push({ kind: 'exact', term: `=${symbol.text}`, start, end });
  return terms;
}

/** Every pair of neighbouring characters; a character that stands alone is its own term. */
function hanTerms(run: readonly TextSymbol[]): Term[] {
  if (run.length === 1) {
    return run.map((symbol) => ({ kind: 'han', term: symbol.key, start: symbol.start, end: symbol.end }));
  }
  return run.slice(1).map((symbol, index) => {
    const before = run[index] ?? symbol;
    return { kind: 'han', term: before.key + symbol.key, start: before.start, end: symbol.end };
  });
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
    ...spanOf(phrase),
  };
}

function spanOf(symbols: readonly TextSymbol[]): { start: number; end: number } {
  return { start: symbols[0]?.start ?? 0, end: symbols.at(-1)?.end ?? 0 };
}
