import type { TermKind } from './analyze.ts';

/** BM25 in MiniSearch. Its default `d` of 0.5 rewards any match, which cost 1 to 3 points of MRR. */
export const BM25 = { k: 1.2, b: 0.7, d: 0 } as const;

/**
 * Title and aliases name the entry: one field, for a title is one name of many. Code counts little, but some
 * identifiers stand nowhere else.
 */
export const FIELD_BOOSTS = { names: 3, body: 1, code: 0.3 } as const;

/** What a term of the question weighs by its kind. Exact forms and concepts stand beside a stem. */
export const KIND_WEIGHTS: Record<TermKind, number> = { stem: 1, whole: 1, han: 1, exact: 0.5, concept: 0.8 };

/** A corrected word is a guess. */
export const SPELLED_WEIGHT = 0.8;
/** Word-table translations lift cross-lingual hits above chance matches in the question's own language. */
export const TRANSLATED_WEIGHT = 1.2;
/** A concept that the question describes is less sure than one that it names. */
export const DESCRIBED_WEIGHT = 0.8;
export const DESCRIBED_COVER = 0.9;
/** Hits must cover the question, not only score on one rare word of it. */
export const COVERAGE_EXPONENT = 1.5;
/** A unit of which only a part matched (`rolling` of "rolling update") counts little. */
export const PARTIAL_COVERAGE = 0.25;
/** Even a word that every entry holds (`pod`) is a little of what was asked. */
export const MIN_UNIT_WEIGHT = 0.15;
/** A word of a concept's phrase without the concept: it may stand in another phrase. */
export const WORD_OF_CONCEPT = 0.5;
/** A lone Chinese character is less than half a word, unless it describes a concept with others. */
export const CHARACTER_WEIGHT = 0.3;
/** Everyday words (`create`, `slow`) say less about the topic than names and concepts. */
export const EVERYDAY_TERM_WEIGHT = 0.7;
/** How much a score grows when the question is a title or alias; a heading inside counts for less. */
export const NAME_SIMILARITY = 2;
export const HEADING_SHARE = 0.5;
/**
 * Sections beyond these are not compared name by name. Among 350 sections 24 are enough; among 10,000, where many share
 * their words, 48 gain 1 to 2 points of hit@3 in Chinese over 24, and more gain nothing.
 */
export const MAX_RERANKED = 48;
/** In a passage a word of its heading counts as if it stood in the prose so often. */
export const HEADING_TERM_COUNT = 2;
/** How strongly an entry holds a term: in its title at least, in a heading, by mentions in one passage. */
export const TITLE_STRENGTH = 0.65;
export const HEADING_STRENGTH = 0.9;
export const MENTION_STRENGTHS = [0, 0.35, 0.55, 0.7] as const;
export const PROSE_BESIDE_ALIASES = 0.85;
/** What each other topic of the question in the same passage adds, for so many of them. */
export const COMPANY_STRENGTH = 0.1;
export const MAX_COMPANY = 2;
export const CODE_STRENGTH = 0.3;
/** How much a word of the question counts by what it tells, times its rarity. */
export const UNIT_WEIGHTS = { subject: 1, aspect: 0.6, word: 0.6, everyday: 0.25, generic: 0.1 } as const;
/** Terms of `cluster`, `pod` and the like tell no entry from another. */
export const GENERIC_WEIGHT = 0.4;
/** The rarity of a word that the bank lacks: a subject makes it a question about something else. */
export const UNKNOWN_WEIGHTS = { subject: 1.5, aspect: 1, word: 1, everyday: 0.6, generic: 1 } as const;
/** Rarity beside that of a term of one entry; even a word that every entry holds is a little of the question. */
export const MIN_RARITY = 0.3;
/** From two words on a name that stands in the question is hardly there by chance; three settle it. */
export const MIN_PHRASE_WORDS = 2;
export const ENOUGH_PHRASE_WORDS = 3;
/**
 * Whether an entry answers, as a logistic model, fitted on 2026-11-25 to the tuning half of the questions over the shipped
 * bank, and to older ones over a bank of eight entries and over a plain blog post of eight. Weights of words and
 * subjects, and the strength of a hit, are taken on a log scale; `base` holds the threshold. The strength holds the
 * similarity already, so a similar name counts a little less on its own.
 */
export const CONFIDENCE = {
  base: 4.3,
  share: 1.55,
  missingSubjects: -1.25,
  strange: -0.2,
  phrase: 1.4,
  strength: 1.45,
  similarity: -1.5,
  bare: 2.4,
} as const;
/** Whoever covers less of a question does not answer it, however rare the one word is that it holds. */
export const MIN_SHARE = 0.15;
export const NO_STRENGTH = 0.01;
export const LOG_SCALE = 4;
/** The score of an entry grows with its evidence, from this share for none. */
export const EVIDENCE_BASE = 0.2;
/** Two entries whose scores differ by less are offered as choices. */
export const CHOICES_RATIO = 0.95;
export const MAX_HITS = 5;
export const MAX_NEAREST = 3;
/**
 * Log odds below which an entry is not even named as near: bread is no topic beside service meshes. Of the evaluation's 40
 * questions from elsewhere ten name something all the same; of the nine whose entry was missed four name it.
 */
export const NEAREST_FLOOR = -2;
