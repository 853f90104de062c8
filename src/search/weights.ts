import type { TermKind } from './analyze.ts';

/** BM25 in MiniSearch. Its default `d` of 0.5 rewards any match, which cost 1 to 3 points of MRR. */
export const BM25 = { k: 1.2, b: 0.7, d: 0 } as const;

/** Titles and aliases name the entry; code counts little, but some identifiers stand nowhere else. */
export const FIELD_BOOSTS = { title: 3, aliases: 3, headings: 1, body: 1, code: 0.3 } as const;

/** What a term of the question weighs by its kind. Exact forms and concepts stand beside a stem. */
export const KIND_WEIGHTS: Record<TermKind, number> = { stem: 1, whole: 1, han: 1, exact: 0.5, concept: 0.8 };

/** A corrected word is a guess. */
export const SPELLED_WEIGHT = 0.8;
/** Word-table translations lift cross-lingual hits above chance matches in the question's own language. */
export const TRANSLATED_WEIGHT = 1.2;
/** Hits must cover the question, not only score on one rare word of it. */
export const COVERAGE_EXPONENT = 1.5;
/** A unit of which only a part matched (`rolling` of "rolling update") counts little. */
export const PARTIAL_COVERAGE = 0.25;
/** Even a word that every entry holds (`pod`) is a little of what was asked. */
export const MIN_UNIT_WEIGHT = 0.15;
/** A lone Chinese character is less than half a word. */
export const CHARACTER_WEIGHT = 0.3;
/** Everyday words (`create`, `slow`) say less about the topic than names and concepts. */
export const EVERYDAY_TERM_WEIGHT = 0.7;
export const EVERYDAY_UNIT_WEIGHT = 0.4;
/** How much a score grows when the question is a title or alias; a heading inside counts for less. */
export const NAME_SIMILARITY = 2;
export const HEADING_SHARE = 0.5;
/** A term that a section mentions once, and not in its names, is hardly what the section is about. */
export const SINGLE_MENTION = 0.4;
/** Any question here can name these: they tell no entry from another. */
export const GENERIC_CONCEPTS: ReadonlySet<string> = new Set(['cluster', 'debug', 'kubernetes', 'pod']);
export const GENERIC_WEIGHT = 0.4;
/** A concept or technology that the bank does not hold at all makes it a question about something else. */
export const UNKNOWN_TOPIC_WEIGHT = 1.5;
/** Any other unknown word may just be a word. */
export const UNKNOWN_WORD_WEIGHT = 0.7;

/** Of the scores of title words in their own entries, this quantile and share is the least evidence. */
export const CALIBRATION_QUANTILE = 0.25;
export const CALIBRATION_SHARE = 0.18;
/** Below this share of the question covered there is no answer, whatever the score. */
export const MIN_COVERAGE = 0.3;
/** Up to this many concepts an entry must hold the main one. */
export const SHORT_QUESTION = 2;
/** Two entries whose scores differ by less are offered as choices. */
export const CHOICES_RATIO = 0.95;
export const MAX_HITS = 5;
export const MAX_NEAREST = 3;
