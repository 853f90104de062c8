import { isJsonObject } from './check.js';
import { payloadLimits } from './limits.js';
import { escapedLength, sumTexts } from './text-size.js';
/** Why Slack would refuse the tables and the Markdown of a message, all blocks taken together. */
export function tableAndMarkdownProblems(blocks) {
    const tables = placedBlocks(blocks, '/blocks').filter(({ block }) => block.type === 'table' || block.type === 'data_table');
    return [
        ...tables
            .slice(1)
            .map(({ pointer }) => problem('invalid_attachments', pointer, 'only_one_table_allowed')),
        ...tableTextProblems(tables),
        ...markdownProblems(blocks),
    ];
}
/** Why Slack would refuse the sum of all text in the blocks. Messages to a response_url were not seen to have this limit. */
export function blocksTextProblems(blocks) {
    const { blockCost, blocksText, headerCost } = payloadLimits;
    const costs = placedBlocks(blocks, '/blocks').map(({ block }) => block.type === 'header' ? headerCost : blockCost);
    const length = costs.reduce((sum, cost) => sum + cost, sumTexts(blocks, escapedLength));
    return length > blocksText ? [problem('msg_blocks_too_long', '/blocks', atMost(blocksText, length))] : [];
}
function placedBlocks(blocks, pointer) {
    return blocks.flatMap((block, index) => {
        if (!isJsonObject(block))
            return [];
        const place = `${pointer}/${index}`;
        const children = Array.isArray(block.child_blocks) ? block.child_blocks : [];
        return [{ block, pointer: place }, ...placedBlocks(children, `${place}/child_blocks`)];
    });
}
function tableTextProblems(tables) {
    const first = tables[0];
    const length = sumTexts(tables.map(({ block }) => block.rows), (text) => text.length);
    return first !== undefined && length > payloadLimits.tableText
        ? [problem('invalid_blocks', `${first.pointer}/rows`, atMost(payloadLimits.tableText, length))]
        : [];
}
function markdownProblems(blocks) {
    const markdown = blocks.filter((block) => isJsonObject(block) && block.type === 'markdown');
    const length = sumTexts(markdown, (text) => text.length);
    return length > payloadLimits.markdownText
        ? [problem('msg_too_long', '/blocks', atMost(payloadLimits.markdownText, length))]
        : [];
}
function atMost(limit, length) {
    return `all text must be at most ${limit} characters, is ${length}`;
}
function problem(code, pointer, message) {
    return { code, pointer, message };
}
