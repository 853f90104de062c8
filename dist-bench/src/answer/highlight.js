const WORD = /[\p{L}\p{N}]/u;
const PLURAL = /([^s])s$/;
const HAN = /\p{Script=Han}/u;
const WORD_START = '(?<![A-Za-z0-9]|[A-Za-z0-9][-_./])';
const WORD_END = '(?![A-Za-z0-9]|[-_./][A-Za-z0-9])';
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
/**
 * The same flow with the words of the question in bold, each once in a paragraph, list or table; headings,
 * code and what is bold already stay.
 */
export function highlight(flow, words) {
    const pattern = patternOf(words);
    return pattern ? flow.map((node) => highlightNode(node, { pattern, done: new Set() })) : [...flow];
}
function highlightNode(node, marker) {
    const inside = (flow) => flow.map((inner) => highlightNode(inner, marker));
    const cells = (row) => row.map((runs) => splitRuns(runs, marker));
    switch (node.kind) {
        case 'paragraph':
            return { ...node, runs: splitRuns(node.runs, marker) };
        case 'list':
            return { ...node, items: node.items.map((item) => ({ ...item, flow: inside(item.flow) })) };
        case 'quote':
            return { ...node, flow: inside(node.flow) };
        case 'table':
            return { ...node, rows: node.rows.map(cells) };
        case 'heading':
        case 'code':
        case 'rule':
            return node;
        default:
            return node;
    }
}
function splitRuns(runs, marker) {
    return runs.flatMap((run) => (run.bold || run.code ? [run] : splitRun(run, marker)));
}
function splitRun(run, { pattern, done }) {
    const parts = [];
    let end = 0;
    for (const match of run.text.matchAll(pattern)) {
        const word = match[0].toLowerCase();
        if (done.has(word))
            continue;
        done.add(word);
        parts.push({ ...run, text: run.text.slice(end, match.index) }, { ...run, text: match[0], bold: true });
        end = match.index + match[0].length;
    }
    return [...parts, { ...run, text: run.text.slice(end) }].filter((part) => part.text !== '');
}
/**
 * Longer words first, so that the longest match wins; a Latin word only as a whole, in singular or plural, and
 * not as a part of an identifier. A single Han character stands in too many other words.
 */
function patternOf(words) {
    const shown = words.filter(isShown).sort((a, b) => b.length - a.length);
    if (shown.length === 0)
        return undefined;
    const alternatives = shown.map((word) => {
        const stem = HAN.test(word) ? word : word.replace(PLURAL, '$1');
        const literal = stem.replaceAll(SPECIAL, '\\$&').replaceAll(/\s+/g, '\\s+');
        return HAN.test(word) ? literal : `${WORD_START}${literal}(?:e?s)?${WORD_END}`;
    });
    return new RegExp(alternatives.join('|'), 'gi');
}
function isShown(word) {
    return WORD.test(word) && (word.length > 1 || !HAN.test(word));
}
