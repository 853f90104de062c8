import type { TextSymbol } from './symbols.ts';

const NOT = new Set(['不', '没']);

/**
 * Chinese asks yes or no by saying the verb twice (`支不支持`, `允不允许`): without the first and its `不` the verb can
 * be read, and nothing is denied.
 */
export function withoutChoice(symbols: readonly TextSymbol[]): TextSymbol[] {
  const isChoice = (index: number): boolean => {
    const [verb, not, again] = symbols.slice(index, index + 3);
    return verb?.script === 'han' && NOT.has(not?.key ?? '') && verb.key === again?.key;
  };
  return symbols.filter((_, index) => !isChoice(index) && !(index > 0 && isChoice(index - 1)));
}
