/** The text of runs with no markup. */
export function runsText(runs) {
    return runs.map((run) => run.text).join('');
}
/** Flow as plain text: one line a paragraph, item or table row; code as it stands. */
export function plainText(flow) {
    return flow.map(nodeText).filter(Boolean).join('\n');
}
function nodeText(node) {
    switch (node.kind) {
        case 'heading':
        case 'paragraph':
            return runsText(node.runs);
        case 'list':
            return node.items
                .map((item, index) => itemText(item, node.ordered ? `${node.start + index}. ` : '• '))
                .join('\n');
        case 'code':
            return node.text;
        case 'quote':
            return plainText(node.flow);
        case 'table':
            return [node.header, ...node.rows].map((row) => row.map(runsText).join(' | ')).join('\n');
        case 'rule':
            return '';
        default:
            return node;
    }
}
function itemText(item, marker) {
    const state = item.checked === undefined ? '' : item.checked ? '☑ ' : '☐ ';
    return marker + state + plainText(item.flow).replaceAll('\n', '\n  ');
}
