import type { Entry } from '../knowledge/entry.ts';
import { calibrationSteps } from './calibrate.ts';
import { sectionsOf } from './documents.ts';
import { createIndexBuilder } from './index-builder.ts';
import { type IndexData, sectionData } from './index-data.ts';
import { lexicon } from './lexicon.ts';
import { fieldsOf, readSection } from './read-section.ts';
import { createTermIds } from './term-ids.ts';

/**
 * Analyses every section of a bank, a step a section: whoever drives it may let other work in between. Returns the
 * data of the index.
 */
export function* indexSteps(entries: readonly Entry[]): Generator<void, IndexData> {
  const words = lexicon();
  const ids = createTermIds();
  const builder = createIndexBuilder();
  const counts = new Map<string, number>([...words.words].map((word) => [word, 0]));
  const noteWord = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  const holders: number[] = [];
  const lastHolders: (string | undefined)[] = [];
  const note = (id: number, entryId: string): void => {
    if (lastHolders[id] === entryId) return;
    lastHolders[id] = entryId;
    holders[id] = (holders[id] ?? 0) + 1;
  };
  const sections = [];
  for (const section of sectionsOf(entries)) {
    const read = readSection(section, words, noteWord);
    const fields = fieldsOf(read, ids);
    builder.add(fields);
    for (const terms of Object.values(fields)) for (const id of terms) note(id, section.entryId);
    sections.push(sectionData(read, ids));
    yield;
  }
  const { terms } = ids;
  const data: IndexData = {
    terms,
    holders: terms.map((_, id) => holders[id] ?? 0),
    words: [...counts],
    sections,
    postings: builder.postings(terms.length),
    plainScore: 1,
  };
  return { ...data, plainScore: yield* calibrationSteps(entries, data) };
}

/** Analyses a bank at once. */
export function buildIndex(entries: readonly Entry[]): IndexData {
  const steps = indexSteps(entries);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
