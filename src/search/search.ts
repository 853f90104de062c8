import type { Lang, Section } from '../knowledge/entry.ts';

/** One entry that a question matched, shown by its section in the wanted language if it has one. */
export interface Hit {
  section: Section;
  /** Index into `passagesOf(section)` of the passage that matched best. */
  passage: number;
  /** `name`: title or alias decided, show the start of the answer; `passage`: its own words did. */
  decidedBy: 'name' | 'passage';
  /** Comparable within one index only. */
  score: number;
  /** The words of the question behind the hit, as typed, for the trust line. */
  matched: string[];
}

/** Hits are best first, one an entry. `nothing` carries the nearest entries, for suggestions only. */
export type SearchOutcome =
  | { kind: 'found'; hits: [Hit, ...Hit[]] }
  | { kind: 'choices'; hits: [Hit, Hit, ...Hit[]] }
  | { kind: 'nothing'; nearest: Hit[] };

/** Searches the bank it was made from; `lang` is the language wanted for the answer. */
export type Search = (question: string, lang: Lang) => SearchOutcome;
