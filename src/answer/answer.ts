import type { Lang, Section } from '../knowledge/entry.ts';
import type { Excerpt } from './excerpt.ts';

/** An entry that is offered to choose from. */
export interface Candidate {
  id: string;
  title: string;
  lang: Lang;
  score: number;
  /** `file#heading`. */
  source: string;
}

/** An entry that another one points to. */
export type RelatedEntry = Pick<Candidate, 'id' | 'title'>;

/** Result of a question as plain data; `lang` is the language the person is spoken to in. */
export type Answer =
  | {
      kind: 'found';
      query: string;
      lang: Lang;
      section: Section;
      score: number;
      excerpt: Excerpt;
      /** The words of the question behind it, as typed. */
      why: string[];
      alternatives: Candidate[];
      /** Set when the entry exists in the other language too. */
      otherLang?: Lang;
    }
  | { kind: 'choices'; query: string; lang: Lang; candidates: Candidate[] }
  | { kind: 'nothing'; query: string; lang: Lang; nearest: Candidate[] };
