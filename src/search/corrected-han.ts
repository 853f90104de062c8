import { MAX_HAN_WORD, MIN_HAN_WORD, openAt } from './han-patterns.ts';
import type { Lexicon } from './lexicon.ts';
import { soundAlike } from './sound.ts';
import type { TextSymbol } from './symbols.ts';

/**
 * Chinese is typed by sound, so a wrong character stands where a word was meant (`生名周期`): a character that
 * no known word holds is replaced if that makes a word of a concept.
 */
export function correctedHan(symbols: readonly TextSymbol[], words: Lexicon): TextSymbol[] {
  const fixed = [...symbols];
  for (const index of strangeCharacters(symbols, words)) {
    const right = rightCharacter(fixed, index, words);
    const symbol = fixed[index];
    if (right && symbol) fixed[index] = { ...symbol, key: right, text: right };
  }
  return fixed;
}

/** Han characters outside every known word; single ones count only as stop words. */
function strangeCharacters(symbols: readonly TextSymbol[], words: Lexicon): number[] {
  const known = new Set<number>();
  for (let index = 0; index < symbols.length; index++) {
    const length = words.phrases.longestAt(symbols, index)?.length ?? 0;
    for (let at = index; at < index + length; at++) known.add(at);
  }
  return symbols.flatMap(({ script }, index) => (script === 'han' && !known.has(index) ? [index] : []));
}

function rightCharacter(symbols: readonly TextSymbol[], index: number, words: Lexicon): string | undefined {
  for (let length = MAX_HAN_WORD; length >= MIN_HAN_WORD; length--) {
    for (let from = Math.max(0, index - length + 1); from <= index; from++) {
      const part = symbols.slice(from, from + length);
      if (part.length < length || part.some(({ script }) => script !== 'han')) continue;
      const at = index - from;
      const own = symbols[index]?.key ?? '';
      const right = words
        .hanWords(openAt(part.map(({ key }) => key).join(''), at))
        .find((word) => soundAlike(own, word[at] ?? ''));
      if (right) {
        return right[at];
      }
    }
  }
  return undefined;
}
