import type { Lang } from '../knowledge/entry.ts';
import type { Corpus, IndexedSection } from './corpus.ts';
import { matchedWords } from './matched.ts';
import { sameFeatures } from './name.ts';
import type { Query } from './query.ts';
import { type RankedPassage, type RankedSection, rankSections } from './rank.ts';
import type { Hit } from './search.ts';

/** A hit with what the decision between answer and no answer needs. */
export interface Candidate {
  hit: Hit;
  /** The whole question is its title or one of its aliases. */
  isNamed: boolean;
  /** The best passage's evidence. */
  evidence: number;
  /** Share of the question that the entry covers, 0 to 1. */
  coverage: number;
  /** Whether it holds what a short question is mainly about. */
  holdsMainConcept: boolean;
}

/** The entries that match, best first, each by its section in the wanted language if it has one. */
export function findCandidates(query: Query, corpus: Corpus, lang: Lang): Candidate[] {
  const sections = new Map(rankSections(query, corpus).map((ranked) => [ranked.indexed, ranked]));
  return corpus.entries
    .flatMap((entry) => {
      const ranked = entry
        .flatMap((indexed) => sections.get(indexed) ?? [])
        .sort((a, b) => b.score - a.score);
      const [best] = ranked;
      if (!best) return [];
      const shown = entry.find(({ section }) => section.lang === lang) ?? best.indexed;
      return candidateOf(query, best, ranked, shown);
    })
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.hit.score - a.hit.score);
}

function candidateOf(
  query: Query,
  best: RankedSection,
  ranked: readonly RankedSection[],
  shown: IndexedSection,
): Candidate {
  const passage = bestPassage(ranked, shown);
  return {
    hit: {
      section: shown.section,
      passage: passage?.passage ?? 0,
      decidedBy: passage && isDecidedByPassage(best, passage) ? 'passage' : 'name',
      score: best.score,
      matched: matchedWords(query, best.terms),
    },
    isNamed: ranked.some(({ indexed }) =>
      indexed.names.some((name) => sameFeatures(query.name.features, name.features)),
    ),
    evidence: bestEvidence(ranked),
    coverage: best.coverage,
    holdsMainConcept: ranked.some(({ holdsMainConcept }) => holdsMainConcept),
  };
}

/** The best passage of the shown section, or its counterpart in a translation that is cut alike. */
function bestPassage(ranked: readonly RankedSection[], shown: IndexedSection): RankedPassage | undefined {
  return ranked
    .filter(({ indexed }) => indexed.headings.length === shown.headings.length)
    .flatMap(({ passages }) => passages)
    .sort((a, b) => b.score - a.score)[0];
}

/** The passage says more of what was asked than the names do, or its heading is closer to the question. */
function isDecidedByPassage(best: RankedSection, passage: RankedPassage): boolean {
  return passage.coverage > best.nameCoverage || passage.similarity > best.similarity;
}

/** The most evidence that any passage of an entry's sections gives. */
export function bestEvidence(ranked: readonly RankedSection[]): number {
  return Math.max(0, ...ranked.flatMap(({ passages }) => passages.map(({ evidence }) => evidence)));
}
