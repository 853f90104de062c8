/**
 * The blocks of a page that Slack refused, without a native table and without the newest fields: nothing is
 * left out, it only looks plainer.
 */
export function simplified(blocks) {
    return blocks.map(simpleBlock);
}
function simpleBlock(block) {
    if (block.type === 'table')
        return tableAsList(block);
    if (block.type !== 'rich_text')
        return block;
    return { ...block, elements: block.elements.flatMap(simpleElement) };
}
/** A list that went on counting becomes plain lines with their numbers, so that no number is wrong. */
function simpleElement(element) {
    const { language: _, offset = 0, ...simple } = element;
    if (simple.type !== 'rich_text_list' || offset === 0)
        return [simple];
    return simple.elements.map((item, index) => ({
        type: 'rich_text_section',
        elements: [
            { type: 'text', text: `${'    '.repeat(simple.indent ?? 0)}${offset + index + 1}. ` },
            ...item.elements,
            { type: 'text', text: '\n' },
        ],
    }));
}
function tableAsList({ rows }) {
    const items = rows.map((row) => ({
        type: 'rich_text_section',
        elements: row.flatMap((cell, column) => [
            ...(column > 0 ? [{ type: 'text', text: ' · ' }] : []),
            ...cellElements(cell),
        ]),
    }));
    return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: items }] };
}
function cellElements(cell) {
    if (cell.type !== 'rich_text')
        return [{ type: 'text', text: String(cell.text) }];
    return cell.elements.flatMap((element) => (element.type === 'rich_text_section' ? element.elements : []));
}
