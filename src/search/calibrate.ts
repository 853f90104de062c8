import type { Entry } from '../knowledge/entry.ts';
import { findCandidates } from './candidates.ts';
import { createCorpus } from './corpus.ts';
import type { IndexData } from './index-data.ts';
import { parseQuery } from './query.ts';

/** Enough for a steady median, at some milliseconds a title. */
const MAX_TITLES = 60;

/**
 * The score of a plain hit in this bank: the median of what entries get for their own titles. Scores grow with the
 * bank, because rare words tell more in a larger one; beside this one they can be compared. A step a title.
 */
export function* calibrationSteps(entries: readonly Entry[], data: IndexData): Generator<void, number> {
  const corpus = createCorpus(entries, data);
  const every = Math.max(1, Math.ceil(corpus.sections.length / MAX_TITLES));
  const scores: number[] = [];
  for (const [number, { section }] of corpus.sections.entries()) {
    if (number % every !== 0) continue;
    const candidates = findCandidates(parseQuery(section.title, corpus), corpus, section.lang);
    const own = candidates.find(({ hit }) => hit.section.entryId === section.entryId);
    if (own) scores.push(own.hit.score);
    yield;
  }
  return median(scores) ?? 1;
}

function median(values: number[]): number | undefined {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
