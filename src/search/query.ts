import { type Analysis, analyzeSymbols, type Term } from './analyze.ts';
import { withoutChoice } from './choice-question.ts';
import type { Corpus } from './corpus.ts';
import { type Correction, corrected } from './corrected.ts';
import { correctedHan } from './corrected-han.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { featuresOf, type Name, phraseOf, weighed } from './name.ts';
import { noiseOf } from './noise.ts';
import { kindOf, type QueryUnit, queryUnit, strangeUnit, type WeightedTerm } from './query-unit.ts';
import { describedConcepts } from './situations.ts';
import { strangeIdentifiers } from './strange-identifiers.ts';
import { symbolsOf, type TextSymbol } from './symbols.ts';
import { normalized } from './text-runs.ts';
import {
  DESCRIBED_COVER,
  DESCRIBED_WEIGHT,
  EVERYDAY_TERM_WEIGHT,
  GENERIC_WEIGHT,
  KIND_WEIGHTS,
  SPELLED_WEIGHT,
  TRANSLATED_WEIGHT,
} from './weights.ts';

/** Nobody asks a longer question, and whatever is pasted must not hold up the others. */
const MAX_QUERY_LENGTH = 600;
const MAX_QUERY_TERMS = 64;
/** A question ready to be searched. */
export interface Query {
  /** Terms with their weights. */
  terms: ReadonlyMap<string, number>;
  units: QueryUnit[];
  /** What it is about, to compare with titles, aliases and headings. */
  name: Name;
  /** It, word for word, as `Phrase` has it. */
  phrase: string;
  /** The term of the identifier that is the whole question, such as `failureThreshold`. */
  identifier?: string;
}

/** Analyses a question against a corpus; what is beyond the caps is not looked at. */
export function parseQuery(question: string, corpus: Corpus): Query {
  const text = normalized(question.slice(0, MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_LENGTH);
  const words = lexicon();
  const { symbols, corrections } = corrected(
    correctedHan(withoutChoice(symbolsOf(text)), words),
    corpus.spell,
  );
  const analysis = analyzeSymbols(symbols, words);
  const own = analysis.terms
    .slice(0, MAX_QUERY_TERMS)
    .map((term) => ({ ...term, weight: ownWeight(term, analysis, words), cover: 1 }));
  const terms = [...own, ...translatedTerms(analysis, words)].map((term) => damped(term, corrections));
  const all = [...terms, ...corrections.flatMap(secondGuess), ...describedTerms(symbols, terms)];
  const noise = noiseOf(text);
  const strange = strangeIdentifiers(text, symbols, analysis.units, corpus.statistics);
  const units = analysis.units.map((unit) => {
    const isPart = strange.some(({ start, end }) => start <= unit.start && unit.end <= end);
    return isPart ? strangeUnit(unit, text) : queryUnit(unit, all, corpus, text, corrections);
  });
  const identifier = onlyIdentifier(symbols, units);
  return {
    ...(identifier && { identifier }),
    terms: mergedWeights(all),
    units: units.filter(
      (unit) => !(unit.isStrange && noise.some(({ start, end }) => start <= unit.start && unit.end <= end)),
    ),
    name: weighed(featuresOf(analysis.units), corpus.weigh),
    phrase: phraseOf(symbols).text,
  };
}

function onlyIdentifier(symbols: readonly TextSymbol[], units: readonly QueryUnit[]): string | undefined {
  const [first] = symbols;
  const whole = first?.identifier?.wholes.at(-1);
  if (!first || !whole) return undefined;
  const end = first.start - (first.identifier?.parts[0]?.start ?? 0) + whole.end;
  return units.every((unit) => unit.end <= end) ? whole.text : undefined;
}

/** Concepts that several words describe together; each stands for every word that describes it. */
function describedTerms(symbols: readonly TextSymbol[], terms: readonly WeightedTerm[]): WeightedTerm[] {
  const signs = new Set([...terms.map(({ term }) => term), ...symbols.map(({ key }) => key)]);
  return describedConcepts(signs).flatMap((described) =>
    terms.flatMap((term) => {
      if (!described.signs.has(term.term)) return [];
      const { start, end } = term;
      const one: WeightedTerm = {
        kind: 'concept',
        term: described.term,
        start,
        end,
        weight: DESCRIBED_WEIGHT,
        cover: DESCRIBED_COVER,
      };
      return [one];
    }),
  );
}

function ownWeight(term: Term, analysis: Analysis, words: Lexicon): number {
  const isEveryday = words.translations(term.term).length > 0 && term.kind !== 'concept';
  const isGeneric = analysis.units.some(
    (unit) => kindOf(unit) === 'generic' && unit.start <= term.start && term.end <= unit.end,
  );
  if (isGeneric) return KIND_WEIGHTS[term.kind] * GENERIC_WEIGHT;
  return KIND_WEIGHTS[term.kind] * (isEveryday ? EVERYDAY_TERM_WEIGHT : 1);
}

function translatedTerms(analysis: Analysis, words: Lexicon): WeightedTerm[] {
  return analysis.units.flatMap(({ key, start, end }) =>
    words.translations(key).map(({ term, weight }) => ({
      kind: 'stem' as const,
      term,
      start,
      end,
      weight: weight * TRANSLATED_WEIGHT,
      cover: weight,
    })),
  );
}

function damped(term: WeightedTerm, corrections: readonly Correction[]): WeightedTerm {
  const isGuess = corrections.some(({ start, end }) => term.start < end && start < term.end);
  if (!isGuess) return term;
  return { ...term, weight: term.weight * SPELLED_WEIGHT, cover: term.cover * SPELLED_WEIGHT };
}

function secondGuess({ second, start, end }: Correction): WeightedTerm[] {
  if (!second) return [];
  return [{ kind: 'stem', term: second, start, end, weight: SPELLED_WEIGHT, cover: SPELLED_WEIGHT }];
}

function mergedWeights(terms: readonly WeightedTerm[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) {
    if (weights.size >= MAX_QUERY_TERMS && !weights.has(term)) continue;
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return weights;
}
