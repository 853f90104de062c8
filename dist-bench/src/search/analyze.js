import { lexicon } from './lexicon.js';
import { symbolsOf } from './symbols.js';
/** Single letters and counts (`2`, `30`) say nothing; `502` and `v1` do. */
const SHORT_NUMBER_OR_LETTER = /^(?:\p{L}|\p{Nd}{1,2})$/u;
/** Text to terms and units, the same way for names of documents and questions. */
export function analyze(text) {
    return analyzeSymbols(symbolsOf(text), lexicon());
}
/** The analysis of symbols, for questions whose words the speller corrected. */
export function analyzeSymbols(symbols, words) {
    const phrases = phrasesOf(symbols, words);
    const terms = [];
    emitTerms(symbols, phrases, words, (kind, term, start, end) => terms.push({ kind, term, start, end }));
    const units = phrases.flatMap((phrase) => phrase.isStop ? [] : (unitOf(symbols.slice(phrase.from, phrase.to), phrase.concept, words) ?? []));
    return { terms, units };
}
/** The terms of symbols without their places, which documents do not need. */
export function eachTerm(symbols, words, take) {
    emitTerms(symbols, phrasesOf(symbols, words), words, take);
}
function phrasesOf(symbols, words) {
    const phrases = [];
    for (let index = 0; index < symbols.length;) {
        const match = namedIdentifier(symbols, index, words) ?? words.phrases.longestAt(symbols, index);
        const to = index + (match?.length ?? 1);
        const concept = match?.value.concept;
        phrases.push({ from: index, to, concept, isStop: match?.value.stop === true && !concept });
        index = to;
    }
    return phrases;
}
/** An identifier that names a concept as a whole: `NotReady` is not about what is ready. */
function namedIdentifier(symbols, index, words) {
    const whole = symbols[index]?.identifier?.wholes.at(-1);
    const value = whole && words.phrases.get([whole.stem]);
    if (!whole || !value)
        return undefined;
    return { length: symbols[index]?.identifier?.parts.length ?? 1, value };
}
function emitTerms(symbols, phrases, words, take) {
    let han = [];
    const endRun = () => {
        if (han.length > 0)
            emitBigrams(han, take);
        han = [];
    };
    for (const phrase of phrases) {
        if (phrase.isStop)
            endRun();
        else
            emitPhrase(symbols, phrase, take);
        for (let index = phrase.from; index < phrase.to && !phrase.isStop; index++) {
            const symbol = symbols[index];
            if (symbol?.script === 'han')
                han.push(symbol);
            else
                endRun();
            if (symbol?.script === 'latin')
                emitLatin(symbol, words, take);
        }
    }
    endRun();
}
/** The concept of a phrase, and a Chinese word that is longer than its bigrams. */
function emitPhrase(symbols, { from, to, concept }, take) {
    const start = symbols[from]?.start ?? 0;
    const end = symbols[to - 1]?.end ?? 0;
    if (concept)
        take('concept', `§${concept}`, start, end);
    if (to - from <= 2)
        return;
    let word = '';
    for (let index = from; index < to; index++) {
        const symbol = symbols[index];
        if (symbol?.script !== 'han')
            return;
        word += symbol.key;
    }
    take('han', word, start, end);
}
function emitLatin(symbol, words, take) {
    const { start, end, identifier } = symbol;
    if (identifier) {
        const origin = start - (identifier.parts[0]?.start ?? 0);
        for (const whole of identifier.wholes) {
            take('whole', whole.text, origin + whole.start, origin + whole.end);
        }
    }
    if (symbol.text.length < 2 || words.isStopWord(symbol.text))
        return;
    take('stem', symbol.key, start, end);
    if (symbol.exact)
        take('exact', symbol.exact, start, end);
}
/** Every pair of neighbouring characters; a character that stands alone is its own term. */
function emitBigrams(run, take) {
    const [first] = run;
    if (first && run.length === 1)
        take('han', first.key, first.start, first.end);
    for (let index = 1; index < run.length; index++) {
        const before = run[index - 1];
        const after = run[index];
        if (before && after)
            take('han', before.key + after.key, before.start, after.end);
    }
}
function unitOf(phrase, concept, words) {
    const [first] = phrase;
    if (!first || first.script === 'break')
        return undefined;
    const text = phrase.map((symbol) => symbol.text).join(first.script === 'han' ? '' : ' ');
    const isEmpty = words.isStopWord(text) || (first.script === 'latin' && SHORT_NUMBER_OR_LETTER.test(text));
    if (isEmpty && !concept)
        return undefined;
    return {
        key: phrase.length === 1 || first.script === 'han' ? phrase.map((symbol) => symbol.key).join('') : text,
        text,
        isCharacter: first.script === 'han' && phrase.length === 1,
        ...(concept && { concept }),
        start: first.start,
        end: phrase.at(-1)?.end ?? 0,
    };
}
