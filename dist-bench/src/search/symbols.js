import { splitIdentifier } from './identifier.js';
import { simplified } from './simplified.js';
import { normalized, textRuns } from './text-runs.js';
const JOINING_GAP = /^[\s'’‘_/-]*$/u;
/** Text as symbols; a `break` stands where punctuation keeps neighbours from forming a phrase. */
export function symbolsOf(text) {
    const plain = normalized(text);
    const isSimplified = simplified(plain) === plain;
    const symbols = [];
    let end = 0;
    for (const run of textRuns(plain)) {
        if (symbols.length > 0 && isBreak(plain, end, run.start)) {
            symbols.push(symbolOf('break', '\n', '', end, run.start));
        }
        if (run.script === 'han')
            addHan(symbols, run, isSimplified ? run.text : simplified(run.text));
        else
            addLatin(symbols, run);
        end = run.start + run.text.length;
    }
    return symbols;
}
function isBreak(text, from, to) {
    if (to === from || (to === from + 1 && text[from] === ' '))
        return false;
    return !JOINING_GAP.test(text.slice(from, to));
}
function symbolOf(script, key, text, start, end) {
    return { script, key, text, exact: undefined, start, end, identifier: undefined };
}
function addLatin(symbols, { text, start }) {
    const identifier = splitIdentifier(text);
    let own = identifier.wholes.length > 0 ? identifier : undefined;
    for (const part of identifier.parts) {
        symbols.push({
            script: 'latin',
            key: part.stem,
            text: part.text,
            exact: part.exact,
            start: start + part.start,
            end: start + part.end,
            identifier: own,
        });
        own = undefined;
    }
}
/** Where conversion changes the length, every character stands for the whole run. */
function addHan(symbols, run, converted) {
    const runEnd = run.start + run.text.length;
    const characters = Array.from(converted);
    const aligned = converted.length === run.text.length && characters.length === converted.length;
    for (const [index, character] of characters.entries()) {
        const start = aligned ? run.start + index : run.start;
        symbols.push(symbolOf('han', character, character, start, aligned ? start + 1 : runEnd));
    }
}
