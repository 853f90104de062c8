import type { IndexedSection } from './corpus.ts';
import type { Weigh } from './name.ts';
import { eachShared, type NameList } from './name-list.ts';
import type { Query } from './query.ts';
import type { PassageView, QueryIds } from './query-ids.ts';
import type { QueryUnit } from './query-unit.ts';
import type { RankedSection } from './rank.ts';
import {
  CODE_STRENGTH,
  COMPANY_STRENGTH,
  EVIDENCE_BASE,
  HEADING_STRENGTH,
  MAX_COMPANY,
  MENTION_STRENGTHS,
  MIN_PHRASE_WORDS,
  PARTIAL_COVERAGE,
  PROSE_BESIDE_ALIASES,
  TITLE_STRENGTH,
} from './weights.ts';

/** How far an entry is about what was asked; words that it only mentions count less. */
export interface Evidence {
  /** Share of the question that the entry covers, 0 to 1. */
  share: number;
  /** Weight of the question's subjects that it does not cover. */
  missingSubjects: number;
  /** Weight of the words that neither the bank nor the lexicon knows. */
  strange: number;
  /** Words of the longest name of several words that stands in the question as it is; else 0. */
  phraseWords: number;
  /** How like the question its closest title or alias is, 0 to 1. */
  similarity: number;
  /** Its score beside that of a plain hit in this bank. */
  strength: number;
  /** It has a title and no aliases: only its prose can say what else it is about. */
  isBare: boolean;
}

/** A question, and how much its terms tell in the bank. */
export interface Asked {
  query: Query;
  ids: QueryIds;
  weigh: Weigh;
  plainScore: number;
}

/** A section with what its passages hold of the question. */
export interface ViewedSection {
  indexed: IndexedSection;
  passages: PassageView[];
}

/** The evidence of the entry's best section; names of the others count as well. */
export function evidenceOf(asked: Asked, ranked: readonly (RankedSection & ViewedSection)[]): Evidence {
  const sections = ranked.map((section) => sectionEvidence(asked, section));
  const best = sections.reduce((one, other) => (other.share > one.share ? other : one));
  return {
    ...best,
    strength:
      (Math.max(...ranked.map(({ score }) => score)) * (EVIDENCE_BASE + best.share)) / asked.plainScore,
    phraseWords: Math.max(...ranked.map(({ indexed }) => phraseWords(asked.query, indexed))),
    isBare: ranked.every(({ indexed }) => indexed.phrases.length === 1),
    similarity: Math.max(...ranked.map(({ similarity }) => similarity)),
  };
}

type SectionEvidence = Omit<Evidence, 'phraseWords' | 'similarity' | 'strength' | 'isBare'>;

function sectionEvidence(asked: Asked, section: ViewedSection): SectionEvidence {
  const { query } = asked;
  const strengths = unitStrengths(asked, section);
  let all = 0;
  let held = 0;
  let missingSubjects = 0;
  let strange = 0;
  for (const [number, { kind, weight, isStrange }] of query.units.entries()) {
    const own = weight * (strengths[number] ?? 0);
    all += weight;
    held += own;
    if (kind === 'subject') missingSubjects += weight - own;
    if (isStrange) strange += weight - own;
  }
  return { share: all === 0 ? 0 : held / all, missingSubjects, strange };
}

function phraseWords({ phrase }: Query, { phrases }: IndexedSection): number {
  const held = phrases.filter((name) => name.words >= MIN_PHRASE_WORDS && phrase.includes(name.phrase));
  return Math.max(0, ...held.map(({ words }) => words));
}

/** How strongly a section holds each word of the question, 0 to 1: by its names, or in one passage. */
function unitStrengths(asked: Asked, section: ViewedSection): number[] {
  const { query } = asked;
  const named = nameStrengths(asked, section.indexed);
  const best = query.units.map((unit) => strongest(unit, (term) => named.get(term) ?? 0));
  // Where aliases name the topics, prose alone says less.
  const trust = section.indexed.phrases.length > 1 ? PROSE_BESIDE_ALIASES : 1;
  for (const passage of section.passages) {
    const own = query.units.map((unit) =>
      unit.isForeign ? 0 : strongest(unit, (term) => mentionStrength(passage, term) * trust),
    );
    // Topics of the question that stand together are hardly there by chance.
    const topics = query.units.filter(
      (unit, number) => isTopic(unit) && (own[number] ?? 0) > PARTIAL_COVERAGE,
    );
    const others = new Set(topics.map(meaningOf)).size - 1;
    const company = COMPANY_STRENGTH * Math.min(Math.max(others, 0), MAX_COMPANY);
    for (const [number, strength] of own.entries()) {
      const together = strength > PARTIAL_COVERAGE ? Math.min(1, strength + company) : strength;
      best[number] = Math.max(best[number] ?? 0, together);
    }
  }
  return best;
}

function isTopic({ kind }: QueryUnit): boolean {
  return kind === 'subject' || kind === 'aspect';
}

/** Its first term: the concept, if it has one. */
function meaningOf({ covers, text }: QueryUnit): string {
  return covers.keys().next().value ?? text;
}

function strongest({ covers }: QueryUnit, strengthOf: (term: string) => number): number {
  let best = 0;
  for (const [term, cover] of covers) if (cover > best) best = Math.max(best, cover * strengthOf(term));
  return best;
}

/** In prose a term has to come back to be a topic; a heading counts as one more mention. */
function mentionStrength({ headingTerms, prose, code }: PassageView, term: string): number {
  const mentions = (prose.get(term) ?? 0) + (headingTerms.has(term) ? 1 : 0);
  if (mentions === 0) return code.has(term) ? CODE_STRENGTH : 0;
  return MENTION_STRENGTHS[Math.min(mentions, MENTION_STRENGTHS.length - 1)] ?? 0;
}

/** How strongly names and headings hold the terms of the question. */
function nameStrengths({ ids }: Asked, { names, headings }: IndexedSection): Map<string, number> {
  const strengths = new Map<string, number>();
  addStrengths(strengths, ids, names, (name, share) =>
    name === 0 ? Math.max(share, TITLE_STRENGTH) : share,
  );
  addStrengths(strengths, ids, headings, (_, share) => share * HEADING_STRENGTH);
  return strengths;
}

/** A name speaks for a term as far as the question covers the name: `operator vs helm` is not about helm. */
function addStrengths(
  strengths: Map<string, number>,
  { terms, termWeights }: QueryIds,
  names: NameList,
  strengthOf: (name: number, share: number) => number,
): void {
  eachShared(names, termWeights, (name, shared) => {
    const strength = strengthOf(name, shared / (names.totals[name] ?? 1));
    for (let at = names.ends[name - 1] ?? 0; at < (names.ends[name] ?? 0); at++) {
      const term = terms.get(names.features[at] ?? -1);
      if (term !== undefined) strengths.set(term, Math.max(strength, strengths.get(term) ?? 0));
    }
  });
}
