import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createIndexBuilder, type SectionFields } from '../../src/search/index-builder.ts';
import { createSectionIndex, type SectionMatch } from '../../src/search/section-index.ts';
import { BM25, FIELD_BOOSTS } from '../../src/search/weights.ts';

const TERMS = 12;
const ids = fc.array(fc.nat(TERMS - 1), { maxLength: 8 });
const sections = fc.array(fc.record({ names: ids, body: ids, code: ids }), { minLength: 1, maxLength: 30 });
const weights = fc.dictionary(fc.nat(TERMS - 1).map(String), fc.double({ min: 0.1, max: 2, noNaN: true }), {
  minKeys: 1,
});

function indexOf(documents: readonly SectionFields[]) {
  const builder = createIndexBuilder();
  for (const document of documents) builder.add(document);
  return createSectionIndex(builder.postings(TERMS), documents.length);
}

/** MiniSearch's own search over the same fields, without its factor for the number of matched terms. */
function scoredByMiniSearch(documents: readonly SectionFields[], asked: Record<string, number>) {
  const tokenize = (text: string) => text.split(' ').filter(Boolean);
  const index = new MiniSearch({ fields: Object.keys(FIELD_BOOSTS), tokenize });
  const texts = documents.map(({ names, body, code }, id) => {
    return { id, names: names.join(' '), body: body.join(' '), code: code.join(' ') };
  });
  index.addAll(texts);
  const boostTerm = (term: string) => asked[term] ?? 0;
  return index
    .search(Object.keys(asked).join(' '), { boost: FIELD_BOOSTS, bm25: BM25, boostTerm })
    .map(({ id, score, queryTerms, terms }) => {
      return { section: Number(id), score: score / queryTerms.length, terms: terms.map(Number) };
    });
}

function bySection(matches: readonly SectionMatch[]): SectionMatch[] {
  return matches
    .map(({ terms, ...rest }) => ({ ...rest, terms: terms.toSorted((a, b) => a - b) }))
    .sort((a, b) => a.section - b.section);
}

function asked(weighed: Record<string, number>): Map<number, number> {
  return new Map(Object.entries(weighed).map(([id, weight]) => [Number(id), weight]));
}

describe('createSectionIndex', () => {
  it('finds the sections, scores and terms that MiniSearch finds', () => {
    fc.assert(
      fc.property(sections, weights, (documents, weighed) => {
        const own = bySection(indexOf(documents).search(asked(weighed), documents.length));
        const theirs = bySection(scoredByMiniSearch(documents, weighed));
        expect(own.map(({ section, terms }) => ({ section, terms }))).toEqual(
          theirs.map(({ section, terms }) => ({ section, terms })),
        );
        for (const [index, { score }] of own.entries())
          expect(score).toBeCloseTo(theirs[index]?.score ?? 0, 4);
      }),
    );
  });

  it('gives the start of the whole ranking, and the same again', () => {
    fc.assert(
      fc.property(sections, weights, fc.integer({ min: 1, max: 5 }), (documents, weighed, limit) => {
        const index = indexOf(documents);
        const all = index.search(asked(weighed), documents.length);
        expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
        expect(index.search(asked(weighed), limit)).toEqual(all.slice(0, limit));
      }),
    );
  });
});
