import { cutRuns } from '../markdown/cut-runs.js';
import { plainText, runsText } from '../markdown/plain-text.js';
import { charsWithin, sizeOf } from './budget.js';
/** Shortens one node to a budget, at whole sentences, items, lines or rows; never inside one. */
export function trimNode(node, budget, score) {
    switch (node.kind) {
        case 'paragraph':
        case 'heading': {
            const runs = cutRuns(node.runs, charsWithin(runsText(node.runs), budget.size));
            if (runsText(runs).length === runsText(node.runs).length)
                return { node };
            return { node: { ...node, runs }, omission: { unit: 'sentences' } };
        }
        case 'list':
            return trimList(node, budget, score);
        case 'code': {
            const lines = node.text.split('\n');
            const shown = windowOf(lines, { ...budget, count: budget.codeLines }, score, (line) => line);
            return trimmed({ ...node, text: lines.slice(shown.start, shown.end).join('\n') }, 'lines', lines.length - (shown.end - shown.start));
        }
        case 'table': {
            const rowText = (row) => row.map(runsText).join(' ');
            const shown = windowOf(node.rows, { ...budget, count: budget.tableRows }, score, rowText);
            const rows = node.rows.slice(shown.start, shown.end);
            return trimmed({ ...node, rows }, 'rows', node.rows.length - rows.length);
        }
        case 'quote':
            return { node };
        case 'rule':
            return { node };
        default:
            return node;
    }
}
function trimList(node, budget, score) {
    const shown = windowOf(node.items, { ...budget, count: node.items.length }, score, (item) => plainText(item.flow));
    const items = node.items.slice(shown.start, shown.end);
    return trimmed({ ...node, start: node.start + shown.start, items }, 'items', node.items.length - items.length);
}
function trimmed(node, unit, count) {
    return count > 0 ? { node, omission: { unit, count } } : { node };
}
/**
 * The units that fit: the first ones, unless others hold more of the question's words, since a list of steps
 * that opens at step three puzzles. At least one unit.
 */
function windowOf(units, limit, score, textOf) {
    const texts = units.map(textOf);
    const scores = texts.map(score);
    const anchor = Math.max(0, scores.indexOf(Math.max(...scores, 0)));
    const scoreOf = ({ start, end }) => score(texts.slice(start, end).join('\n'));
    const first = grow(texts, 0, limit);
    const around = grow(texts, anchor, limit);
    return scoreOf(around) > scoreOf(first) ? around : first;
}
/** From a unit on as many as fit, then before it what still fits. */
function grow(texts, from, limit) {
    let [start, end] = [from, Math.min(from + 1, texts.length)];
    let used = sizeOf(texts[from] ?? '');
    const fits = (text) => end - start < limit.count && used + sizeOf(text) <= limit.size;
    for (const text of texts.slice(end)) {
        if (!fits(text))
            break;
        used += sizeOf(text);
        end += 1;
    }
    for (const text of texts.slice(0, start).reverse()) {
        if (!fits(text))
            break;
        used += sizeOf(text);
        start -= 1;
    }
    return { start, end };
}
