import type { Term, Unit } from './analyze.ts';
import type { Corpus } from './corpus.ts';
import type { Correction } from './corrected.ts';
import { type ConceptKind, conceptKind } from './lexicon/concept-kinds.ts';
import { lexicon } from './lexicon.ts';
import {
  CHARACTER_WEIGHT,
  MIN_RARITY,
  PARTIAL_COVERAGE,
  UNIT_WEIGHTS,
  UNKNOWN_WEIGHTS,
  WORD_OF_CONCEPT,
} from './weights.ts';

const NUMBER = /^\p{Nd}+$/u;

/** What a word tells: see `concept-kinds.ts`; a word is a name unknown to the lexicon, or any word. */
type UnitKind = ConceptKind | 'word' | 'everyday';

/** A content word of the question, with the terms that cover it and how well (0 to 1). */
export interface QueryUnit {
  /** As typed. */
  text: string;
  start: number;
  end: number;
  weight: number;
  kind: UnitKind;
  covers: ReadonlyMap<string, number>;
  /** A word that neither the bank nor the lexicon knows. */
  isStrange: boolean;
  /** A name from outside this field, such as `react`: prose that holds the word means something else by it. */
  isForeign: boolean;
}

/** A term of the question with its weight. */
export interface WeightedTerm extends Term {
  weight: number;
  /** How well it covers the words behind it. */
  cover: number;
}

/** What a word of the question tells. */
export function kindOf(unit: Unit): UnitKind {
  if (unit.concept) return conceptKind(unit.concept);
  const words = lexicon();
  if (words.isOtherTechnology(unit.text)) return 'subject';
  return NUMBER.test(unit.text) || words.translations(unit.key).length > 0 ? 'everyday' : 'word';
}

/** A content word with the terms behind it. */
export function queryUnit(
  unit: Unit,
  terms: readonly WeightedTerm[],
  corpus: Corpus,
  text: string,
  corrections: readonly Correction[],
): QueryUnit {
  const { start, end } = unit;
  const covers = coversOf(unit, terms);
  const described = describedBy(unit, covers);
  const isHeld = [...covers].some(([term, cover]) => cover > PARTIAL_COVERAGE && corpus.statistics.has(term));
  const isGuess = corrections.some((guess) => guess.start < end && start < guess.end);
  const plain = isGuess && !isHeld ? 'word' : kindOf(unit);
  const isDescribing = described.size > 0 && plain !== 'subject';
  const kind = isDescribing ? 'aspect' : plain;
  const weight = UNIT_WEIGHTS[kind] * rarityOf(unit, kind, isDescribing ? described : covers, corpus);
  const isStrange = !isHeld && kind !== 'subject' && kind !== 'aspect';
  const isForeign = !unit.concept && lexicon().isOtherTechnology(unit.text);
  return { text: text.slice(start, end), start, end, weight, kind, covers, isStrange, isForeign };
}

/** The terms that cover a word, and how well each does. */
function coversOf(unit: Unit, terms: readonly WeightedTerm[]): Map<string, number> {
  const covers = new Map<string, number>();
  for (const { kind, term, start, end, cover } of terms) {
    if (end <= unit.start || unit.end <= start) continue;
    const isWhole = start <= unit.start && unit.end <= end;
    // The words of a concept stand in other phrases too: `service` is not what a service mesh is.
    const share = unit.concept && kind !== 'concept' ? WORD_OF_CONCEPT : 1;
    const own = (isWhole ? cover : cover * PARTIAL_COVERAGE) * share;
    covers.set(term, Math.max(covers.get(term) ?? 0, own));
  }
  return covers;
}

/** The concepts that a word without one describes with others: as a part of them it tells more than by itself. */
function describedBy(unit: Unit, covers: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(unit.concept ? [] : [...covers].filter(([term]) => term.startsWith('§')));
}

/** A part of an identifier that nothing here knows. */
export function strangeUnit({ start, end }: Unit, text: string): QueryUnit {
  const weight = UNIT_WEIGHTS.word * UNKNOWN_WEIGHTS.word;
  const own = { text: text.slice(start, end), start, end, weight, kind: 'word' } as const;
  return { ...own, covers: new Map(), isStrange: true, isForeign: false };
}

/** As rare as its most common known term, 1 for a term of one entry; what the bank lacks counts by kind. */
function rarityOf(unit: Unit, kind: UnitKind, covers: ReadonlyMap<string, number>, corpus: Corpus): number {
  let rarity = Number.POSITIVE_INFINITY;
  for (const [term, cover] of covers) {
    if (cover > PARTIAL_COVERAGE && corpus.statistics.has(term)) {
      rarity = Math.min(rarity, corpus.weigh(term));
    }
  }
  // A character that describes a concept with others (`谁` `删`) is a whole word.
  const character = unit.isCharacter && kind !== 'aspect' ? CHARACTER_WEIGHT : 1;
  if (rarity === Number.POSITIVE_INFINITY) return UNKNOWN_WEIGHTS[kind] * character;
  return Math.max(MIN_RARITY, rarity / corpus.statistics.topRarity) * character;
}
