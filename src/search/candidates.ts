import type { Lang } from '../knowledge/entry.ts';
import { bestPassage } from './best-passage.ts';
import type { Corpus } from './corpus.ts';
import { type Asked, type Evidence, evidenceOf } from './evidence.ts';
import { matchedWords } from './matched.ts';
import type { Query } from './query.ts';
import { isSameName, queryIds, viewPassage } from './query-ids.ts';
import { type RankedSection, rankSections } from './rank.ts';
import type { Hit } from './search.ts';
import { EVIDENCE_BASE, MAX_HITS } from './weights.ts';

/** A hit with what the decision between answer and no answer needs. */
export interface Candidate {
  hit: Hit;
  /** The whole question is its title or one of its aliases. */
  isNamed: boolean;
  evidence: Evidence;
}

/** The best entries, best first, each by its section in the wanted language if it has one. */
export function findCandidates(query: Query, corpus: Corpus, lang: Lang): Candidate[] {
  const asked: Asked = { query, ids: queryIds(query, corpus), weigh: corpus.weigh };
  const entries = new Map<number, RankedSection[]>();
  for (const ranked of rankSections(query, asked.ids, corpus)) {
    const { entry } = ranked.indexed;
    entries.set(entry, [...(entries.get(entry) ?? []), ranked]);
  }
  return [...entries.values()]
    .map((ranked) => ({ ranked, isNamed: isNamed(asked, ranked) }))
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed))
    .slice(0, MAX_HITS)
    .flatMap((entry) => candidateOf(asked, corpus, { ...entry, lang }) ?? [])
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.hit.score - a.hit.score);
}

function candidateOf(
  asked: Asked,
  corpus: Corpus,
  { ranked, isNamed: named, lang }: { ranked: readonly RankedSection[]; isNamed: boolean; lang: Lang },
): Candidate | undefined {
  const [best] = ranked;
  if (!best) return undefined;
  const { indexed } = best;
  const viewed = ranked.map((section) => {
    return { ...section, passages: section.indexed.passages.map((one) => viewPassage(one, asked.ids)) };
  });
  const evidence = evidenceOf(asked, viewed);
  const shown = corpus.entries[indexed.entry]?.find(({ section }) => section.lang === lang) ?? indexed;
  return {
    hit: {
      section: shown.section,
      ...bestPassage(asked, viewed, shown),
      score: best.score * (EVIDENCE_BASE + evidence.share),
      matched: matchedWords(asked.query, best.terms),
    },
    isNamed: named,
    evidence,
  };
}

function isNamed({ ids }: Asked, ranked: readonly RankedSection[]): boolean {
  return ranked.some(({ indexed }) => indexed.names.some((name) => isSameName(ids, name)));
}
