import { isJsonObject } from './check.js';
/** Finds half of a surrogate pair: no text of ours is ever cut inside a character. */
export const loneSurrogate = /\p{Surrogate}/u;
const ampersand = /&(?!(?:amp|lt|gt);)/g;
const angle = /[<>]/g;
/** The text as Slack keeps it: `&`, `<` and `>` as entities, entities as they are. */
export function escapedLength(text) {
    return text.length + 4 * count(text, ampersand) + 3 * count(text, angle);
}
/** UTF-8 bytes of the text as Slack keeps it. */
export function escapedBytes(text) {
    return Buffer.byteLength(text) + 4 * count(text, ampersand) + 3 * count(text, angle);
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}
/** Sums `size` over every `text` string at any depth of a payload. */
export function sumTexts(value, size) {
    if (Array.isArray(value))
        return value.reduce((sum, item) => sum + sumTexts(item, size), 0);
    if (!isJsonObject(value))
        return 0;
    let sum = 0;
    for (const name of Object.keys(value)) {
        const item = value[name];
        if (typeof item === 'object')
            sum += sumTexts(item, size);
        else if (name === 'text' && typeof item === 'string')
            sum += size(item);
    }
    return sum;
}
