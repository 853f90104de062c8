import { eachTerm } from './analyze.js';
import { passageTexts } from './documents.js';
import { readName } from './name.js';
import { symbolsOf } from './symbols.js';
/** Analyses a section; `noteWord` gets every Latin word as it is written. */
export function readSection(section, words, noteWord) {
    const symbols = (text) => {
        const all = symbolsOf(text);
        for (const symbol of all)
            noteWords(symbol, noteWord);
        return all;
    };
    const name = (text) => readName(symbols(text), words);
    const passages = passageTexts(section).map(({ headings, body, code }) => {
        const prose = new Map();
        eachTerm(symbols(body), words, (_, term) => prose.set(term, (prose.get(term) ?? 0) + 1));
        const inCode = new Set();
        // Code holds identifiers; what is talked about stands in the prose beside it.
        eachTerm(symbols(code), words, (kind, term) => kind !== 'concept' && inCode.add(term));
        return { heading: name(headings), prose, code: inCode };
    });
    return { section, title: name(section.title), aliases: section.aliases.map(name), passages };
}
function noteWords(symbol, noteWord) {
    if (symbol.script !== 'latin')
        return;
    noteWord(symbol.text);
    for (const whole of symbol.identifier?.wholes ?? [])
        noteWord(whole.text);
}
/** The fields of a section: a term counts once a passage, so that repetition does not outweigh meaning. */
export function fieldsOf({ title, aliases, passages }) {
    return {
        title: title.terms,
        aliases: aliases.flatMap(({ terms }) => terms),
        headings: passages.flatMap(({ heading }) => heading.terms),
        body: passages.flatMap(({ prose }) => [...prose.keys()]),
        code: passages.flatMap(({ code }) => [...code]),
    };
}
