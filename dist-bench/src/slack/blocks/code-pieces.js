import { graphemeEnd } from '../../markdown/cut-runs.js';
import { charsWithinPiece } from './leaves.js';
/** Languages that are none: Slack would show the word above the text. */
const PLAIN = new Set(['text', 'txt', 'plain', 'plaintext']);
/** A fence as preformatted text, verbatim; a long one in several, cut at line ends. `border` marks it as quoted. */
export function codePieces({ text, language }, border = 0) {
    return splitCode(text).map((part) => {
        const element = {
            type: 'rich_text_preformatted',
            elements: [{ type: 'text', text: part || ' ' }],
            border,
            ...(language && !PLAIN.has(language.toLowerCase()) && { language }),
        };
        return { kind: 'rich', element, text: part };
    });
}
function splitCode(text) {
    const parts = [];
    let rest = text;
    for (;;) {
        const limit = charsWithinPiece(rest);
        if (limit >= rest.length)
            return [...parts, rest];
        const lineEnd = lastLineEnd(rest, limit);
        const end = lineEnd > 0 ? lineEnd : graphemeEnd(rest, limit);
        parts.push(rest.slice(0, end));
        // The newline between two parts is the gap between two blocks.
        rest = rest.slice(lineEnd > 0 ? end + 1 : end);
    }
}
/** A blank line is the better place, unless it would leave the part less than half full. */
function lastLineEnd(text, limit) {
    const blankLine = text.lastIndexOf('\n\n', limit - 1);
    return blankLine > limit / 2 ? blankLine + 1 : text.lastIndexOf('\n', limit);
}
