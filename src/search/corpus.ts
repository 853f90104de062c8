import type { Entry, Section } from '../knowledge/entry.ts';
import { sectionsOf } from './documents.ts';
import type { IndexData, NameData, PassageData, SectionData } from './index-data.ts';
import { type NameList, nameList } from './name-list.ts';
import { createSectionIndex, type SectionIndex } from './section-index.ts';
import { createSpeller, type Speller } from './speller.ts';
import { createTermStatistics, type TermStatistics } from './term-statistics.ts';
import { createWeightRow, type WeightRow } from './weight-row.ts';
import { MIN_UNIT_WEIGHT } from './weights.ts';

export type IndexedPassage = Omit<PassageData, 'heading'>;

/** A section with what ranking and evidence need besides the index. */
export interface IndexedSection extends Omit<SectionData, 'names' | 'passages'> {
  section: Section;
  /** Number of its entry. */
  entry: number;
  /** Title and aliases. */
  names: NameList;
  /** The same, word for word. */
  phrases: Pick<NameData, 'phrase' | 'words'>[];
  passages: IndexedPassage[];
  /** The trail of headings above each passage. */
  headings: NameList;
}

/** The analysed bank. */
export interface Corpus {
  sections: IndexedSection[];
  /** The same sections, grouped by entry. */
  entries: IndexedSection[][];
  index: SectionIndex;
  statistics: TermStatistics;
  /** How much a feature of a name tells in this bank. */
  weigh(feature: string): number;
  spell: Speller;
  /** The score of a plain hit; see `calibrate.ts`. */
  plainScore: number;
  /** For the weights of the one question that is being answered. */
  rows: { terms: WeightRow; features: WeightRow };
}

/** A bank with its index data, ready to be searched. */
export function createCorpus(entries: readonly Entry[], data: IndexData): Corpus {
  const { sections: read, plainScore } = data;
  const statistics = createTermStatistics(data, entries.length);
  const weighId = (id: number) => Math.max(statistics.rarityOf(id), MIN_UNIT_WEIGHT);
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const sections = sectionsOf(entries).flatMap((section, index) => {
    const own = read[index];
    return own ? [indexedSection(section, numbers.get(section.entryId) ?? 0, own, weighId)] : [];
  });
  return {
    sections,
    entries: byEntry(sections, entries.length),
    index: createSectionIndex(data.postings, sections.length),
    statistics,
    weigh: (feature) => Math.max(statistics.rarity(feature), MIN_UNIT_WEIGHT),
    spell: createSpeller(new Map(data.words)),
    plainScore,
    rows: { terms: createWeightRow(statistics.size), features: createWeightRow(statistics.size) },
  };
}

function indexedSection(
  section: Section,
  entry: number,
  { names, nameTerms, passages }: SectionData,
  weigh: (id: number) => number,
): IndexedSection {
  return {
    section,
    entry,
    nameTerms,
    names: nameList(names, weigh),
    phrases: names.map(({ phrase, words }) => ({ phrase, words })),
    passages,
    headings: nameList(
      passages.map(({ heading }) => ({ features: heading })),
      weigh,
    ),
  };
}

function byEntry(sections: readonly IndexedSection[], count: number): IndexedSection[][] {
  const entries: IndexedSection[][] = Array.from({ length: count }, () => []);
  for (const section of sections) entries[section.entry]?.push(section);
  return entries;
}
