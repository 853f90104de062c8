import { stem } from './stem.js';
/** Someone who mistypes more words than this is not asking a question; it also bounds the work. */
const MAX_CORRECTIONS = 8;
/** Replaces unknown Latin words by the nearest known ones, before they are stemmed. */
export function corrected(symbols, spell) {
    const corrections = [];
    let tries = 0;
    const fixed = symbols.map((symbol) => {
        if (symbol.script !== 'latin' || tries >= MAX_CORRECTIONS)
            return symbol;
        const guesses = spell(symbol.text);
        if (guesses.kind === 'known')
            return symbol;
        tries += 1;
        const [first, second] = guesses.words;
        if (first === undefined)
            return symbol;
        const { start, end } = symbol;
        corrections.push({ start, end, ...(second !== undefined && { second: stem(second) }) });
        const key = stem(first);
        return { ...symbol, text: first, key, exact: key === first ? undefined : `=${first}` };
    });
    return { symbols: fixed, corrections };
}
