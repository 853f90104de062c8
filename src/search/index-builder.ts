import MiniSearch, { type Options } from 'minisearch';
import type { Postings } from './postings.ts';
import { postingsOf } from './postings-of.ts';
import { codeOf } from './term-code.ts';
import { FIELD_BOOSTS } from './weights.ts';

/** Ids of the terms of a section, field by field; a term that stands twice in a field counts twice. */
export type SectionFields = Record<keyof typeof FIELD_BOOSTS, readonly number[]>;

export interface IndexBuilder {
  /** Takes the next section. */
  add(fields: SectionFields): void;
  /** What every term below `termCount` scores in every section. */
  postings(termCount: number): Postings;
}

/** MiniSearch over whole sections. */
export function createIndexBuilder(): IndexBuilder {
  const adding: SectionFields = { names: [], body: [], code: [] };
  const index = new MiniSearch(options(adding));
  return {
    add(fields) {
      Object.assign(adding, fields);
      // It numbers documents as they come: that is the number of the section in the postings.
      index.add({ id: index.documentCount });
    },
    postings: (termCount) => postingsOf(index.toJSON(), termCount),
  };
}

function options(fields: SectionFields): Options<{ id: number }> {
  return {
    fields: Object.keys(FIELD_BOOSTS),
    extractField: (document, field) => (field === 'id' ? document.id : field),
    // The fields are analysed already: this hands them over.
    tokenize: (_, field) => (isField(field) ? fields[field] : []).map(codeOf),
    processTerm: (code) => code,
  };
}

function isField(field: string | undefined): field is keyof typeof FIELD_BOOSTS {
  return field !== undefined && field in FIELD_BOOSTS;
}
