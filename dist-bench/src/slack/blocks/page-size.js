import { escapedBytes } from '../escape.js';
/** A rich_text block around its elements, and the line break that two paragraphs need between them. */
const BLOCK_JSON = 80;
export const NOTHING = { blocks: 0, chars: 0, json: 0, textBytes: 0, tables: 0 };
export function sum(pieces) {
    return pieces.reduce((total, { size }) => add(total, size), NOTHING);
}
export function add(a, b) {
    return {
        blocks: a.blocks + b.blocks,
        chars: a.chars + b.chars,
        json: a.json + b.json,
        textBytes: a.textBytes + b.textBytes,
        tables: a.tables + b.tables,
    };
}
/** What a piece adds to a page, from above: exact but for a few bytes of JSON. */
export function sized(piece, previous) {
    const isMerged = piece.kind === 'rich' && previous?.kind === 'rich';
    const content = piece.kind === 'rich' ? piece.element : piece.block;
    const size = {
        blocks: isMerged ? 0 : 1,
        chars: piece.text.length + 1,
        json: JSON.stringify(content).length + BLOCK_JSON,
        textBytes: escapedBytes(piece.text) + 1,
        tables: piece.kind === 'block' && piece.block.type === 'table' ? 1 : 0,
    };
    return { piece, size };
}
export function fits(size, limits) {
    return (size.blocks <= limits.blocks &&
        size.chars <= limits.chars &&
        size.json <= limits.json &&
        size.textBytes <= limits.textBytes &&
        size.tables <= limits.tables);
}
