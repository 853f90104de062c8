import MiniSearch from 'minisearch';
import type { Entry, Section } from '../knowledge/entry.ts';
import { analyzeTerms, type TermAnalysis } from './analyze.ts';
import { type FieldTexts, passageTexts, sectionsOf } from './documents.ts';
import { lexicon } from './lexicon.ts';
import { type Name, nameFeatures, type Weigh, weighed } from './name.ts';
import { createSpeller, type Speller } from './speller.ts';
import { createTermStatistics, type TermStatistics } from './term-statistics.ts';
import { type FIELD_BOOSTS, MIN_UNIT_WEIGHT } from './weights.ts';

/** A section with everything that ranking needs besides the indexes. */
export interface IndexedSection {
  section: Section;
  /** Title and aliases, each a name that the whole question is compared with. */
  names: Name[];
  /** The heading trail of each passage. */
  headings: Name[];
  /** How often each term occurs: whether the section is about it or only mentions it. */
  mentions: ReadonlyMap<string, number>;
  /** Number of its first passage in the passage index. */
  firstPassage: number;
}

/** The analysed bank. MiniSearch scores field by field, so the scores of its indexes add up. */
export interface Corpus {
  sections: IndexedSection[];
  /** The same sections, grouped by entry. */
  entries: IndexedSection[][];
  /** Titles and aliases of sections. */
  nameIndex: MiniSearch;
  /** Headings, prose and code of sections, and of their passages. */
  sectionIndex: MiniSearch;
  passageIndex: MiniSearch;
  statistics: TermStatistics;
  /** How much a feature of a name tells in this bank. */
  weigh: Weigh;
  spell: Speller;
}

export const TERM_SEPARATOR = '\u0001';

interface NameTexts {
  title: string;
  aliases: string;
}

interface AnalyzedSection {
  section: Section;
  name: NameTexts;
  passages: FieldTexts[];
  mentions: Map<string, number>;
  names: Set<string>[];
  headings: Set<string>[];
}

/** Analyses every section once and fills both indexes. */
export function buildCorpus(entries: readonly Entry[]): Corpus {
  const statistics = createTermStatistics(entries.length, lexicon().words);
  const analyzed = sectionsOf(entries).map((section) => analyzeSection(section, statistics));
  const weigh: Weigh = (feature) => Math.max(statistics.rarity(feature), MIN_UNIT_WEIGHT);
  const nameIndex = emptyIndex(['title', 'aliases']);
  const sectionIndex = emptyIndex(['headings', 'body', 'code']);
  const passageIndex = emptyIndex(['headings', 'body', 'code']);
  let firstPassage = 0;
  const sections = analyzed.map(
    ({ section, name, passages, mentions, names, headings }, id): IndexedSection => {
      const first = firstPassage;
      nameIndex.add({ id, ...name });
      sectionIndex.add({ id, ...wholeSection(passages) });
      passageIndex.addAll(passages.map((passage, index) => ({ id: first + index, ...passage })));
      firstPassage += passages.length;
      return {
        section,
        names: names.map((features) => weighed(features, weigh)),
        headings: headings.map((features) => weighed(features, weigh)),
        mentions,
        firstPassage: first,
      };
    },
  );
  return {
    sections,
    entries: entries.map(({ id }) => sections.filter(({ section }) => section.entryId === id)),
    nameIndex,
    sectionIndex,
    passageIndex,
    statistics,
    weigh,
    spell: createSpeller(statistics.vocabulary),
  };
}

function analyzeSection(section: Section, statistics: TermStatistics): AnalyzedSection {
  const mentions = new Map<string, number>();
  const note = (analysis: TermAnalysis): string => {
    statistics.note(section.entryId, analysis);
    return analysis.terms.map(({ term }) => term).join(TERM_SEPARATOR);
  };
  const prose = (text: string): string => {
    const analysis = analyzeTerms(text);
    for (const { term } of analysis.terms) mentions.set(term, (mentions.get(term) ?? 0) + 1);
    return note(analysis);
  };
  const texts = passageTexts(section);
  const name = { title: prose(section.title), aliases: prose(section.aliases.join('\n')) };
  const passages = texts.map(({ headings, body, code }) => ({
    headings: prose(headings),
    body: prose(body),
    code: note(identifiersOnly(analyzeTerms(code))),
  }));
  const names = [section.title, ...section.aliases].map(nameFeatures);
  return {
    section,
    name,
    passages,
    mentions,
    names,
    headings: texts.map((text) => nameFeatures(text.headings)),
  };
}

/** Code holds identifiers; what is talked about stands in the prose beside it. */
function identifiersOnly(analysis: TermAnalysis): TermAnalysis {
  return { ...analysis, terms: analysis.terms.filter((term) => term.kind !== 'concept') };
}

function emptyIndex(fields: (keyof typeof FIELD_BOOSTS)[]): MiniSearch {
  return new MiniSearch({
    fields,
    tokenize: (text) => text.split(TERM_SEPARATOR),
    processTerm: (term) => term || null,
  });
}

function wholeSection(passages: readonly FieldTexts[]): FieldTexts {
  const join = (field: keyof FieldTexts): string =>
    passages.map((passage) => passage[field]).join(TERM_SEPARATOR);
  return { headings: join('headings'), body: join('body'), code: join('code') };
}
