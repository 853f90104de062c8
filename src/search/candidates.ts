import type { Lang } from '../knowledge/entry.ts';
import { bestPassage } from './best-passage.ts';
import type { Corpus } from './corpus.ts';
import { type Asked, type Evidence, evidenceOf } from './evidence.ts';
import { matchedWords } from './matched.ts';
import type { Query } from './query.ts';
import { queryIds, similarities, viewPassage } from './query-ids.ts';
import { type RankedSection, rankSections } from './rank.ts';
import type { Hit } from './search.ts';
import { EVIDENCE_BASE, MAX_HITS } from './weights.ts';

/** Both have the same features; sums of fractions are seldom exact. */
const ALIKE = 1 - 1e-9;

/** A hit with what the decision between answer and no answer needs. */
export interface Candidate {
  hit: Hit;
  /** The whole question is its title or one of its aliases: word for word, or but for stop words and word forms. */
  named: 'exactly' | 'alike' | 'no';
  /** The question is an identifier, and the entry holds it. */
  holdsIdentifier: boolean;
  evidence: Evidence;
}

/** The best entries, best first, each by its section in the wanted language if it has one. */
export function findCandidates(query: Query, corpus: Corpus, lang: Lang): Candidate[] {
  const { weigh, plainScore } = corpus;
  const asked: Asked = { query, ids: queryIds(query, corpus), weigh, plainScore };
  const entries = new Map<number, RankedSection[]>();
  for (const ranked of rankSections(query, asked.ids, corpus)) {
    const { entry } = ranked.indexed;
    entries.set(entry, [...(entries.get(entry) ?? []), ranked]);
  }
  return [...entries.values()]
    .map((ranked) => ({ ranked, named: namedBy(asked, ranked) }))
    .sort(byNaming)
    .slice(0, MAX_HITS)
    .flatMap((entry) => candidateOf(asked, corpus, { ...entry, lang }) ?? [])
    .sort((a, b) => byNaming(a, b) || b.hit.score - a.hit.score);
}

function candidateOf(
  asked: Asked,
  corpus: Corpus,
  { ranked, named, lang }: { ranked: readonly RankedSection[]; lang: Lang } & Pick<Candidate, 'named'>,
): Candidate | undefined {
  const [best] = ranked;
  if (!best) return undefined;
  const { indexed } = best;
  const viewed = ranked.map((section) => {
    return { ...section, passages: section.indexed.passages.map((one) => viewPassage(one, asked.ids)) };
  });
  const evidence = evidenceOf(asked, viewed);
  const { identifier } = asked.query;
  const shown = corpus.entries[indexed.entry]?.find(({ section }) => section.lang === lang) ?? indexed;
  return {
    hit: {
      section: shown.section,
      ...bestPassage(asked, viewed, shown),
      score: best.score * (EVIDENCE_BASE + evidence.share),
      matched: matchedWords(asked.query, best.terms),
    },
    named,
    holdsIdentifier: identifier !== undefined && ranked.some(({ terms }) => terms.has(identifier)),
    evidence,
  };
}

/** A name that is the question word for word comes first; one that is alike only speaks for its entry. */
function byNaming(a: Pick<Candidate, 'named'>, b: Pick<Candidate, 'named'>): number {
  return Number(b.named === 'exactly') - Number(a.named === 'exactly');
}

function namedBy({ query, ids }: Asked, ranked: readonly RankedSection[]): Candidate['named'] {
  const names = ranked
    .filter(({ similarity }) => similarity > ALIKE)
    .flatMap(({ indexed }) => {
      const alike = similarities(ids, indexed.names);
      return indexed.phrases.filter((_, number) => (alike[number] ?? 0) > ALIKE);
    });
  if (names.some(({ phrase }) => phrase === query.phrase)) return 'exactly';
  return names.length > 0 ? 'alike' : 'no';
}
