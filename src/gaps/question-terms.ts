import { analyze, type Unit } from '../search/analyze.ts';
import { lexicon } from '../search/lexicon.ts';

/** A question of more words than these is told apart by its first ones. */
const MOST_TERMS = 24;
const TERM_CHARS = 24;
const SPACES = /\s+/gu;
const LATIN = /^[a-z\d]/u;

/**
 * What a question is about, in terms that are the same in both languages: the concept a word names (`§probe`), else an
 * English stem, into which a Chinese word is translated where the lexicon can. Each once, in the order of the question.
 */
export function questionTerms(question: string): string[] {
  const terms = analyze(question).units.map((unit) => termOf(unit).replace(SPACES, '_').slice(0, TERM_CHARS));
  return [...new Set(terms)].slice(0, MOST_TERMS);
}

function termOf({ concept, key }: Unit): string {
  if (concept !== undefined) return `§${concept}`;
  if (LATIN.test(key)) return key;
  const [translation] = lexicon()
    .translations(key)
    .filter(({ term }) => LATIN.test(term))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  return translation?.term ?? key;
}
