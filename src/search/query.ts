import { type Analysis, analyzeSymbols, type Term, type Unit } from './analyze.ts';
import type { Corpus } from './corpus.ts';
import { type Correction, corrected } from './corrected.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { featuresOf, type Name, weighed } from './name.ts';
import { symbolsOf } from './symbols.ts';
import { normalized } from './text-runs.ts';
import {
  CHARACTER_WEIGHT,
  EVERYDAY_TERM_WEIGHT,
  EVERYDAY_UNIT_WEIGHT,
  GENERIC_CONCEPTS,
  GENERIC_WEIGHT,
  KIND_WEIGHTS,
  MIN_UNIT_WEIGHT,
  PARTIAL_COVERAGE,
  SPELLED_WEIGHT,
  TRANSLATED_WEIGHT,
  UNKNOWN_TOPIC_WEIGHT,
  UNKNOWN_WORD_WEIGHT,
} from './weights.ts';

/** MiniSearch takes seconds on thousands of terms; nobody asks a longer question. */
const MAX_QUERY_LENGTH = 600;
const MAX_QUERY_TERMS = 64;
const NUMBER = /^\p{Nd}+$/u;

/** What a word tells: a concept, another name, a word of any topic (`create`), the field (`cluster`). */
type UnitKind = 'concept' | 'word' | 'everyday' | 'generic';

/** A content word of the question, with the terms that cover it and how well (0 to 1). */
export interface QueryUnit {
  /** As typed. */
  text: string;
  start: number;
  end: number;
  weight: number;
  kind: UnitKind;
  covers: ReadonlyMap<string, number>;
}

/** Whether a word says what the question is about. */
export function isTopic(unit: QueryUnit): boolean {
  return unit.kind === 'concept' || unit.kind === 'word';
}

/** A question ready to be searched. */
export interface Query {
  /** Terms with their weights. */
  terms: ReadonlyMap<string, number>;
  units: QueryUnit[];
  /** What it is about, to compare with titles, aliases and headings. */
  name: Name;
}

interface WeightedTerm extends Term {
  weight: number;
  /** How well it covers the words behind it. */
  cover: number;
}

/** Analyses a question against a corpus; what is beyond the caps is not looked at. */
export function parseQuery(question: string, corpus: Corpus): Query {
  const text = normalized(question.slice(0, MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_LENGTH);
  const words = lexicon();
  const { symbols, corrections } = corrected(symbolsOf(text), corpus.spell);
  const analysis = analyzeSymbols(symbols, words);
  const own = analysis.terms
    .slice(0, MAX_QUERY_TERMS)
    .map((term) => ({ ...term, weight: ownWeight(term, analysis, words), cover: 1 }));
  const terms = [...own, ...translatedTerms(analysis, words)].map((term) => damped(term, corrections));
  const all = [...terms, ...corrections.flatMap(secondGuess)];
  return {
    terms: mergedWeights(all),
    units: analysis.units.map((unit) => queryUnit(unit, all, corpus, text)),
    name: weighed(featuresOf(analysis.units), corpus.weigh),
  };
}

function ownWeight(term: Term, analysis: Analysis, words: Lexicon): number {
  const isEveryday = words.translations(term.term).length > 0 && term.kind !== 'concept';
  const isGeneric = analysis.units.some(
    (unit) => kindOf(unit) === 'generic' && unit.start <= term.start && term.end <= unit.end,
  );
  if (isGeneric) return KIND_WEIGHTS[term.kind] * GENERIC_WEIGHT;
  return KIND_WEIGHTS[term.kind] * (isEveryday ? EVERYDAY_TERM_WEIGHT : 1);
}

function kindOf(unit: Unit): UnitKind {
  if (unit.concept) return GENERIC_CONCEPTS.has(unit.concept) ? 'generic' : 'concept';
  const isEveryday = NUMBER.test(unit.text) || lexicon().translations(unit.key).length > 0;
  return isEveryday ? 'everyday' : 'word';
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

function queryUnit(unit: Unit, terms: readonly WeightedTerm[], corpus: Corpus, text: string): QueryUnit {
  const covers = new Map<string, number>();
  for (const { term, start, end, cover } of terms) {
    if (end <= unit.start || unit.end <= start) continue;
    const isWhole = start <= unit.start && unit.end <= end;
    covers.set(term, Math.max(covers.get(term) ?? 0, isWhole ? cover : cover * PARTIAL_COVERAGE));
  }
  const kind = kindOf(unit);
  const weight = kind === 'generic' ? GENERIC_WEIGHT : rarityOf(unit, covers, corpus);
  const { start, end } = unit;
  return {
    text: text.slice(start, end),
    start,
    end,
    weight: kind === 'everyday' ? weight * EVERYDAY_UNIT_WEIGHT : weight,
    kind,
    covers,
  };
}

/** As rare as its most common known term; a topic that the bank does not know at all weighs most. */
function rarityOf(unit: Unit, covers: ReadonlyMap<string, number>, corpus: Corpus): number {
  const known = [...covers].filter(
    ([term, cover]) => cover > PARTIAL_COVERAGE && corpus.statistics.has(term),
  );
  const rarity =
    known.length > 0
      ? Math.min(...known.map(([term]) => corpus.statistics.rarity(term)))
      : corpus.statistics.rarity(unit.key);
  const base = Math.max(rarity, MIN_UNIT_WEIGHT);
  if (unit.isCharacter) return base * CHARACTER_WEIGHT;
  if (known.length > 0) return base;
  const isTopic = unit.concept !== undefined || lexicon().isOtherTechnology(unit.text);
  return base * (isTopic ? UNKNOWN_TOPIC_WEIGHT : UNKNOWN_WORD_WEIGHT);
}
