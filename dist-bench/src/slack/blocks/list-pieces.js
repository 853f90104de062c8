import { runsText } from '../../markdown/plain-text.js';
import { escapedBytes } from '../escape.js';
import { leaves, richSection, splitPieces } from './leaves.js';
import { LIST_PIECE_BYTES, MAX_INDENT } from './page-limits.js';
/**
 * A list as rich_text lists. Slack's items hold one line of text only, so what else an item has (a fence, a
 * nested list, a table) ends the list, stands in its place, and the numbering goes on after it. `border` marks
 * it as quoted.
 */
export function listPieces(list, depth, emitInner, border) {
    const parts = listParts(list, { depth, border });
    list.items.forEach((item, index) => {
        const { lead, rest } = splitItem(item);
        const number = list.start + index;
        const inner = rest.length > 0 ? emitInner(rest, depth + 1, border) : [];
        if (list.ordered && number === 0) {
            // A rich_text list cannot start below 1, and a step 0 shown as 1 would be another step.
            const zero = splitPieces([{ text: '0. ' }, ...lead], sectionPiece);
            parts.below(zero, number);
            parts.below(inner, number + 1);
            return;
        }
        const [first, ...more] = splitPieces(lead, sectionPiece);
        parts.add(number, first ?? sectionPiece([]), inner.length > 0);
        parts.below([...more, ...inner], number + 1);
    });
    return parts.end();
}
export function sectionPiece(runs) {
    return { kind: 'rich', element: richSection(leaves(runs)), text: runsText(runs) };
}
/** Collects the pieces of one list: runs of items, and between them what stands below an item. */
function listParts(list, place) {
    const pieces = [];
    let chunk = chunkAt(list.start);
    let goesOn = false;
    const flush = (next, leads) => {
        if (chunk.items.length > 0) {
            const piece = chunkPiece(list, place, chunk);
            pieces.push({ ...piece, ...(goesOn && { joins: '\n' }), ...(leads && { leads }) });
            goesOn = true;
        }
        chunk = chunkAt(next);
    };
    return {
        add(number, item, isParent) {
            const marker = list.ordered ? `${number}.` : '•';
            const line = `${'  '.repeat(place.depth)}${marker} ${item.text}`;
            const bytes = escapedBytes(line) + 1;
            // A parent stays with what is below it, so it can be moved to the next page alone.
            if (isParent || chunk.bytes + bytes > LIST_PIECE_BYTES)
                flush(number);
            if (item.kind === 'rich' && item.element.type === 'rich_text_section')
                chunk.items.push(item.element);
            chunk.lines.push(line);
            chunk.bytes += bytes;
        },
        below(inner, next) {
            if (inner.length === 0)
                return;
            flush(next, 'lead-in');
            pieces.push(...inner);
            goesOn = false;
        },
        end() {
            flush(0);
            return pieces;
        },
    };
}
function chunkAt(first) {
    return { first, items: [], lines: [], bytes: 0 };
}
/** An item's text lines as one run list, and what cannot be a line. */
function splitItem(item) {
    const end = item.flow.findIndex((node) => node.kind !== 'paragraph' && node.kind !== 'heading');
    const paragraphs = end < 0 ? item.flow : item.flow.slice(0, end);
    const mark = item.checked === undefined ? [] : [{ text: item.checked ? '☑ ' : '☐ ' }];
    const lead = paragraphs.flatMap((node, index) => {
        if (node.kind !== 'paragraph' && node.kind !== 'heading')
            return [];
        const runs = node.kind === 'heading' ? node.runs.map((run) => ({ ...run, bold: true })) : node.runs;
        return index > 0 ? [{ text: '\n' }, ...runs] : runs;
    });
    return { lead: [...mark, ...lead], rest: end < 0 ? [] : item.flow.slice(end) };
}
function chunkPiece(list, { depth, border }, chunk) {
    const offset = chunk.first - 1;
    const element = {
        type: 'rich_text_list',
        style: list.ordered ? 'ordered' : 'bullet',
        indent: Math.min(depth, MAX_INDENT),
        elements: chunk.items,
        ...(list.ordered && offset > 0 && { offset }),
        ...(border && { border }),
    };
    return { kind: 'rich', element, text: chunk.lines.join('\n') };
}
