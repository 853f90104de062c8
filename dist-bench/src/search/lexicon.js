import { concepts } from './lexicon/concepts.js';
import { OTHER_TECHNOLOGIES } from './lexicon/other-technologies.js';
import { STOP_WORDS_EN, STOP_WORDS_ZH } from './lexicon/stop-words.js';
import { wordPairs } from './lexicon/words.js';
import { createPhraseTable } from './phrase-table.js';
import { stem } from './stem.js';
import { translationTable } from './translations.js';
const SPACES = /\s+/u;
/** Lexicon phrases are plain words, so this finds what `symbolsOf` would, at a tenth of the time. */
const PHRASE_PART = /\p{Script=Han}|[a-z\d]+/gu;
const LATIN = /^[a-z\d]/u;
let shared;
/** The lexicon, built from its data files when it is first needed. */
export function lexicon() {
    shared ??= buildLexicon();
    return shared;
}
function buildLexicon() {
    const phrases = createPhraseTable();
    const stopWords = new Set(STOP_WORDS_EN.split(SPACES).filter(Boolean));
    const words = new Set([...stopWords, ...OTHER_TECHNOLOGIES]);
    const others = new Set(OTHER_TECHNOLOGIES);
    const add = (phrase, meaning) => {
        const parts = phrase.toLowerCase().match(PHRASE_PART) ?? [];
        const keys = parts.map((part) => stem(part));
        phrases.add(keys, { ...phrases.get(keys), ...meaning });
        for (const part of parts)
            if (LATIN.test(part))
                words.add(part);
    };
    for (const word of STOP_WORDS_ZH.split(SPACES).filter(Boolean))
        add(word, { stop: true });
    for (const pair of wordPairs()) {
        for (const word of pair.zh)
            add(word, {});
        for (const word of pair.en)
            words.add(word);
    }
    for (const { id, en, zh } of concepts())
        for (const phrase of [...en, ...zh])
            add(phrase, { concept: id });
    let table;
    return {
        phrases,
        isStopWord: (word) => stopWords.has(word),
        isOtherTechnology: (word) => others.has(word),
        // Only questions need it, so it is built with the first one.
        translations: (term) => {
            table ??= translationTable();
            return table.get(term) ?? [];
        },
        words,
    };
}
