import { passagesOf } from '../knowledge/passage.js';
import { plainText } from '../markdown/plain-text.js';
/** An unlabelled fence is prose if its lines hold this many words; a Han character is half of one. */
const MIN_WORDS_A_LINE = 5;
const MAX_SYMBOL_SHARE = 0.12;
const LATIN_WORD = /[\p{Script=Latin}\p{Nd}]+/gu;
const HAN = /\p{Script=Han}/gu;
const SYMBOL = /[{}[\]()<>=:;$&|*#"'`\\/-]/gu;
const BLANK = /\s+/gu;
export function sectionsOf(entries) {
    return entries.flatMap((entry) => Object.values(entry.sections));
}
/** The texts of every passage of a section, in the order of `passagesOf`. */
export function passageTexts(section) {
    const passages = passagesOf(section);
    return passages.map((passage) => {
        const nodes = passage.flow.flatMap(leaves);
        const isWholeAnswer = passages.length === 1 && nodes.length === 1;
        const isCode = (node) => node.kind === 'code' && (node.language !== '' || !(isWholeAnswer || isProse(node.text)));
        return {
            headings: passage.path.join('\n'),
            body: plainText(nodes.filter((node) => !isCode(node))),
            code: plainText(nodes.filter(isCode)),
        };
    });
}
/** Flow without lists and quotes around it, so that code inside a list item is still code. */
function leaves(node) {
    switch (node.kind) {
        case 'list':
            return node.items.flatMap((item) => item.flow.flatMap(leaves));
        case 'quote':
            return node.flow.flatMap(leaves);
        case 'heading':
        case 'paragraph':
        case 'code':
        case 'table':
        case 'rule':
            return [node];
        default:
            return node;
    }
}
function isProse(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const words = count(text, LATIN_WORD) + count(text, HAN) / 2;
    const characters = text.replace(BLANK, '').length;
    return words >= lines.length * MIN_WORDS_A_LINE && count(text, SYMBOL) <= characters * MAX_SYMBOL_SHARE;
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}
