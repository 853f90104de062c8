import { concepts } from './lexicon/concepts.ts';

/** Stands for the character that may be wrong. */
export const ANY_CHARACTER = '?';
/** Shorter words are one character from too many others. */
export const MIN_HAN_WORD = 2;
export const MAX_HAN_WORD = 6;

const HAN_WORD = /^\p{Script=Han}+$/u;

/** The Chinese words of the concepts, by every form with one character left open. */
export function hanPatterns(): Map<string, string[]> {
  const patterns = new Map<string, string[]>();
  for (const word of concepts().flatMap(({ zh }) => zh)) {
    if (word.length < MIN_HAN_WORD || word.length > MAX_HAN_WORD || !HAN_WORD.test(word)) continue;
    for (let index = 0; index < word.length; index++) {
      const pattern = openAt(word, index);
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), word]);
    }
  }
  return patterns;
}

export function openAt(word: string, index: number): string {
  return word.slice(0, index) + ANY_CHARACTER + word.slice(index + 1);
}
