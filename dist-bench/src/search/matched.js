import { PARTIAL_COVERAGE } from './weights.js';
/** The words of the question that the terms cover, as typed, in order, each once; touching ones join. */
export function matchedWords(query, terms) {
    const words = [];
    for (const unit of query.units) {
        if (!terms.some((term) => (unit.covers.get(term) ?? 0) > PARTIAL_COVERAGE))
            continue;
        const last = words.at(-1);
        if (last && last.end === unit.start)
            words[words.length - 1] = { text: last.text + unit.text, end: unit.end };
        else
            words.push({ text: unit.text, end: unit.end });
    }
    return [...new Map(words.map(({ text }) => [text.toLowerCase(), text])).values()];
}
