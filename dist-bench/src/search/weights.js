/** BM25 in MiniSearch. Its default `d` of 0.5 rewards any match, which cost 1 to 3 points of MRR. */
export const BM25 = { k: 1.2, b: 0.7, d: 0 };
/** Titles and aliases name the entry; code counts little, but some identifiers stand nowhere else. */
export const FIELD_BOOSTS = { title: 3, aliases: 3, headings: 1, body: 1, code: 0.3 };
/** What a term of the question weighs by its kind. Exact forms and concepts stand beside a stem. */
export const KIND_WEIGHTS = { stem: 1, whole: 1, han: 1, exact: 0.5, concept: 0.8 };
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
/** A lone Chinese character is less than half a word. */
export const CHARACTER_WEIGHT = 0.3;
/** Everyday words (`create`, `slow`) say less about the topic than names and concepts. */
export const EVERYDAY_TERM_WEIGHT = 0.7;
/** How much a score grows when the question is a title or alias; a heading inside counts for less. */
export const NAME_SIMILARITY = 2;
export const HEADING_SHARE = 0.5;
/** Sections beyond these are not compared name by name; the right one has never been lower. */
export const MAX_RERANKED = 48;
/** In a passage a word of its heading counts as if it stood in the prose so often. */
export const HEADING_TERM_COUNT = 2;
/** How strongly an entry holds a term: in its title at least, in a heading, by mentions in one passage. */
export const TITLE_STRENGTH = 0.65;
export const HEADING_STRENGTH = 0.9;
export const MENTION_STRENGTHS = [0, 0.35, 0.55, 0.7];
export const PROSE_BESIDE_ALIASES = 0.85;
/** What each other topic of the question in the same passage adds, for so many of them. */
export const COMPANY_STRENGTH = 0.2;
export const MAX_COMPANY = 2;
export const CODE_STRENGTH = 0.3;
/** How much a word of the question counts by what it tells, times its rarity. */
export const UNIT_WEIGHTS = { subject: 1, aspect: 0.6, word: 0.6, everyday: 0.25, generic: 0.1 };
/** Terms of `cluster`, `pod` and the like tell no entry from another. */
export const GENERIC_WEIGHT = 0.4;
/** The rarity of a word that the bank lacks: a subject makes it a question about something else. */
export const UNKNOWN_WEIGHTS = { subject: 1.5, aspect: 1, word: 1, everyday: 0.6, generic: 1 };
/** Rarity beside that of a term of one entry; even a word that every entry holds is a little of the question. */
export const MIN_RARITY = 0.3;
/**
 * The least evidence of an answer by what the question names: subjects (then they must be the entry's topic
 * as well), only aspects (a symptom, told in words that an answer need not repeat), or neither.
 */
export const MIN_EVIDENCE = { subject: 0.3, aspect: 0.35, word: 0.38 };
export const MIN_SUBJECT_EVIDENCE = 0.5;
/** The score of an entry grows with its evidence, from this share for none. */
export const EVIDENCE_BASE = 0.2;
/** Two entries whose scores differ by less are offered as choices. */
export const CHOICES_RATIO = 0.95;
export const MAX_HITS = 5;
export const MAX_NEAREST = 3;
