import type { Lang } from '../knowledge/entry.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { confidence } from './confidence.ts';
import type { Corpus } from './corpus.ts';
import { decide } from './decide.ts';
import { parseQuery } from './query.ts';
import type { QueryUnit } from './query-unit.ts';
import type { SearchOutcome } from './search.ts';

/** A content word of the question and what it is looked up as. */
export interface ExplainedWord {
  text: string;
  kind: QueryUnit['kind'];
  weight: number;
  /** The concept it names (`§probe`), then stems, translations, guesses: those that the bank holds. */
  terms: string[];
}

/** An entry that came into question, and what spoke for it. */
export interface ExplainedEntry {
  id: string;
  score: number;
  /** The whole question is its title or one of its aliases. */
  named: Candidate['named'];
  /** The words of the question behind it. */
  matched: string[];
  /** Share of the question that it covers, 0 to 1. */
  share: number;
  /** Log odds that it answers; an answer from 0 on. */
  confidence: number;
}

/** Why a question was answered as it was. */
export interface Explanation {
  kind: SearchOutcome['kind'];
  words: ExplainedWord[];
  entries: ExplainedEntry[];
}

export function explain(question: string, corpus: Corpus, lang: Lang): Explanation {
  const query = parseQuery(question, corpus);
  const candidates = query.terms.size === 0 ? [] : findCandidates(query, corpus, lang);
  return {
    kind: decide(candidates).kind,
    words: query.units.map(({ text, kind, weight, covers }) => {
      return { text, kind, weight, terms: [...covers.keys()].filter((term) => corpus.statistics.has(term)) };
    }),
    entries: candidates.map(explained),
  };
}

function explained({ hit, named, evidence }: Candidate): ExplainedEntry {
  const { section, score, matched } = hit;
  const { share } = evidence;
  return { id: section.entryId, score, named, matched, share, confidence: confidence(evidence) };
}
