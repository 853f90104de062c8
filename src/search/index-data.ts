import type { NameText } from './name.ts';
import type { Postings } from './postings.ts';
import type { ReadPassage, ReadSection } from './read-section.ts';
import type { TermIds } from './term-ids.ts';

/** A title, alias or heading trail: what it is about, and its words as they stand. */
export interface NameData {
  /** Ids of its features. */
  features: number[];
  phrase: string;
  words: number;
}

/** A passage as ids of terms; `counts` tells how often each of `prose` stands in it. */
export interface PassageData {
  heading: number[];
  headingTerms: number[];
  prose: number[];
  counts: number[];
  code: number[];
}

/** A section with what ranking and evidence need besides the index. */
export interface SectionData {
  /** Title and aliases, each a name that the whole question is compared with. */
  names: NameData[];
  /** Ids of the terms of its names. */
  nameTerms: number[];
  passages: PassageData[];
}

/** Everything that analysing a bank yields, as plain data: it can be kept in a file and read again. */
export interface IndexData {
  /** Terms and features by id. */
  terms: string[];
  /** How many entries hold each term, by id. */
  holders: number[];
  /** Raw Latin words with their counts, for the speller. */
  words: [word: string, count: number][];
  /** In the order of `sectionsOf(entries)`. */
  sections: SectionData[];
  postings: Postings;
  /** The score of a plain hit; see `calibrate.ts`. */
  plainScore: number;
}

export function sectionData({ title, aliases, passages }: ReadSection, ids: TermIds): SectionData {
  const names = [title, ...aliases];
  return {
    names: names.map((name) => nameData(name, ids)),
    nameTerms: idsOf(
      names.flatMap(({ terms }) => terms),
      ids,
    ),
    passages: passages.map((passage) => passageData(passage, ids)),
  };
}

function nameData({ features, phrase }: NameText, ids: TermIds): NameData {
  return { features: idsOf(features, ids), phrase: phrase.text, words: phrase.words };
}

function passageData({ heading, prose, code }: ReadPassage, ids: TermIds): PassageData {
  return {
    heading: idsOf(heading.features, ids),
    headingTerms: idsOf(heading.terms, ids),
    prose: idsOf(prose.keys(), ids),
    counts: [...prose.values()],
    code: idsOf(code, ids),
  };
}

function idsOf(terms: Iterable<string>, ids: TermIds): number[] {
  return [...new Set([...terms].map(ids.idOf))];
}
