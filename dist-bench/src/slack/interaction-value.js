import { z } from 'zod';
import { LANGS } from '../knowledge/entry.js';
/** Slack allows 2,000 characters in a button's value; the question picks the passage and may be cut. */
const QUERY_CHARS = 300;
const schema = z.object({
    id: z.string().min(1).max(300),
    lang: z.enum(LANGS),
    query: z.string().max(QUERY_CHARS).default(''),
    page: z.number().int().min(0).max(1_000).optional(),
});
export function encodeValue(value) {
    return JSON.stringify({ ...value, query: [...value.query].slice(0, QUERY_CHARS / 2).join('') });
}
/** Undefined for anything that this version did not write; a click can carry any text. */
export function decodeValue(text) {
    try {
        return schema.safeParse(JSON.parse(text ?? '')).data;
    }
    catch {
        // Not JSON: an older version's button, or a forged one.
        return undefined;
    }
}
