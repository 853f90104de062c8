import type { Entry, Section } from '../knowledge/entry.ts';
import { sectionsOf } from './documents.ts';
import { lexicon } from './lexicon.ts';
import { type Name, type Phrase, type Weigh, weighed } from './name.ts';
import { fieldsOf, type ReadSection, readSection } from './read-section.ts';
import { createSectionIndex, type SectionIndex } from './section-index.ts';
import { createSpeller, type Speller } from './speller.ts';
import { createTermStatistics, type TermStatistics } from './term-statistics.ts';
import { MIN_UNIT_WEIGHT } from './weights.ts';

/** A passage with what ranking and evidence need. */
export interface IndexedPassage {
  /** The trail of headings above it. */
  heading: Name;
  headingTerms: ReadonlySet<string>;
  /** How often each term stands in its prose. */
  prose: ReadonlyMap<string, number>;
  code: ReadonlySet<string>;
}

/** A section with what ranking and evidence need besides the index. */
export interface IndexedSection {
  section: Section;
  /** Number of its entry. */
  entry: number;
  /** Title and aliases, each a name that the whole question is compared with. */
  names: Name[];
  /** The same names, word for word. */
  phrases: Phrase[];
  nameTerms: ReadonlySet<string>;
  passages: IndexedPassage[];
}

/** The analysed bank. */
export interface Corpus {
  sections: IndexedSection[];
  /** The same sections, grouped by entry. */
  entries: IndexedSection[][];
  index: SectionIndex;
  statistics: TermStatistics;
  /** How much a feature of a name tells in this bank. */
  weigh: Weigh;
  spell: Speller;
}

/** Analyses every section once and fills the index. */
export function buildCorpus(entries: readonly Entry[]): Corpus {
  const words = lexicon();
  const statistics = createTermStatistics(entries.length, words.words);
  const weigh: Weigh = (feature) => Math.max(statistics.rarity(feature), MIN_UNIT_WEIGHT);
  const index = createSectionIndex();
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const read = sectionsOf(entries).map((section, id) => {
    const one = readSection(section, words, statistics.noteWord);
    const fields = fieldsOf(one);
    index.add(id, fields);
    for (const terms of Object.values(fields)) statistics.noteTerms(section.entryId, terms);
    return one;
  });
  // Weights are known once everything is counted.
  const sections = read.map((one) => indexedSection(one, numbers.get(one.section.entryId) ?? 0, weigh));
  return {
    sections,
    entries: byEntry(sections, entries.length),
    index,
    statistics,
    weigh,
    spell: createSpeller(statistics.vocabulary),
  };
}

function indexedSection(
  { section, title, aliases, passages }: ReadSection,
  entry: number,
  weigh: Weigh,
): IndexedSection {
  const names = [title, ...aliases];
  return {
    section,
    entry,
    names: names.map(({ features }) => weighed(features, weigh)),
    phrases: names.map(({ phrase }) => phrase),
    nameTerms: new Set(names.flatMap(({ terms }) => terms)),
    passages: passages.map(({ heading, prose, code }) => ({
      heading: weighed(heading.features, weigh),
      headingTerms: new Set(heading.terms),
      prose,
      code,
    })),
  };
}

function byEntry(sections: readonly IndexedSection[], count: number): IndexedSection[][] {
  const entries: IndexedSection[][] = Array.from({ length: count }, () => []);
  for (const section of sections) entries[section.entry]?.push(section);
  return entries;
}
