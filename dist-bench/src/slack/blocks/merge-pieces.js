import { SECTION_CHARS } from './page-limits.js';
/** The blocks of one page. Rich text in a row is one block, in which paragraphs are set off as Slack's own composer does. */
export function blocksOf(pieces) {
    const blocks = [];
    let rich;
    let previous;
    for (const piece of pieces) {
        if (piece.kind === 'block') {
            blocks.push(piece.block);
            rich = undefined;
            previous = undefined;
            continue;
        }
        if (rich && previous) {
            addPiece(rich, piece, previous);
        }
        else {
            rich = { type: 'rich_text', elements: [piece.element] };
            blocks.push(rich);
        }
        previous = piece;
    }
    return blocks;
}
function addPiece(block, piece, previous) {
    const { element } = piece;
    const last = block.elements.at(-1);
    const merged = last && mergedElement(last, piece, previous);
    if (merged)
        block.elements[block.elements.length - 1] = merged;
    else
        block.elements.push(element.type === 'rich_text_section' ? setOff(element, piece, last) : element);
}
/** Paragraphs in a row are one section, and the parts of one list or quote are one again. */
function mergedElement(last, piece, previous) {
    const { element, joins } = piece;
    if (last.type === 'rich_text_section' && element.type === 'rich_text_section') {
        const gap = joins ?? (isHeading(previous) ? '\n' : '\n\n');
        if (lengthOf(last.elements) + piece.text.length > SECTION_CHARS)
            return undefined;
        return { ...last, elements: joined(last.elements, gap, element.elements) };
    }
    if (joins === undefined)
        return undefined;
    if (last.type === 'rich_text_quote' && element.type === 'rich_text_quote') {
        return { ...last, elements: joined(last.elements, joins, element.elements) };
    }
    if (last.type === 'rich_text_list' && element.type === 'rich_text_list') {
        return { ...last, elements: [...last.elements, ...element.elements] };
    }
    return undefined;
}
/** A list or a quote leaves no space below it, and no element leaves enough above a heading: a line break does. */
function setOff(section, piece, last) {
    if (piece.joins !== undefined)
        return section;
    if (last?.type === 'rich_text_preformatted' && !isHeading(piece))
        return section;
    return { ...section, elements: joined([], '\n', section.elements) };
}
function isHeading({ leads }) {
    return leads === 'heading' || leads === 'header';
}
function joined(before, gap, after) {
    return gap ? [...before, { type: 'text', text: gap }, ...after] : [...before, ...after];
}
function lengthOf(elements) {
    return elements.reduce((sum, leaf) => sum + ('text' in leaf ? (leaf.text?.length ?? 0) : 0), 0);
}
