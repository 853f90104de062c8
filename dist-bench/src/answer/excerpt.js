import { passagesOf } from '../knowledge/passage.js';
import { plainText, runsText } from '../markdown/plain-text.js';
import { sizeOf } from './budget.js';
import { trimNode } from './trim-node.js';
const LEAD_IN_END = /[:：]$/;
/** What stands below a lead-in gets at least this much, over the budget if need be. */
const MIN_SIZE = 200;
/**
 * The piece of a hit's section a person sees first: where title or alias decided, the start of the answer and
 * what fits below it; where a passage's own words did, that passage from the place they stand.
 */
export function excerptOf(hit, budget) {
    const { section } = hit;
    const score = scoreBy(hit.matched);
    const passage = hit.decidedBy === 'passage' ? passagesOf(section)[hit.passage] : undefined;
    const { flow, own } = passage
        ? fromPassage(section, passage)
        : { flow: section.flow, own: section.flow.length };
    const shown = withoutRules(flow.slice(0, own));
    const start = passage && !fits(shown, budget) ? windowStart(shown, budget, score) : 0;
    const below = withoutRules(flow.slice(own));
    const taken = take(shown.slice(start), below, budget, score);
    const partial = isPartial(section, taken.flow);
    return { path: passage?.path ?? [], ...taken, ...(partial && { partial }) };
}
/** The section from a passage on, and how many nodes of it are the passage's own. */
function fromPassage(section, passage) {
    const [first] = passage.flow;
    const start = first ? section.flow.indexOf(first) : 0;
    return { flow: section.flow.slice(Math.max(0, start)), own: passage.flow.length };
}
function withoutRules(flow) {
    return flow.filter((node) => node.kind !== 'rule');
}
function scoreBy(matched) {
    const words = matched.map((word) => word.toLowerCase());
    return (text) => {
        const lower = text.toLowerCase();
        return words.filter((word) => lower.includes(word)).length;
    };
}
/**
 * Index of the node with most of the question's words, or of the lead-in right above it; the first node, if
 * what stands at the start has as many.
 */
function windowStart(flow, budget, score) {
    const texts = flow.map((node) => plainText([node]));
    const scores = texts.map(score);
    const best = Math.max(0, scores.indexOf(Math.max(...scores)));
    const opening = texts.join('\n').slice(0, budget.size);
    if (score(opening) >= (scores[best] ?? 0))
        return 0;
    return best > 0 && isLeadIn(flow[best - 1]) ? best - 1 : best;
}
function isLeadIn(node) {
    return node?.kind === 'paragraph' && LEAD_IN_END.test(runsText(node.runs).trimEnd());
}
/**
 * Nodes of `flow` that fit. A lead-in with nothing below it, or headings alone, would be no answer: then the
 * next node is shortened, and where `flow` ends with one, what stands `below` it goes on.
 */
function take(flow, below, budget, score) {
    const taken = [];
    for (const [index, node] of [...flow, ...below].entries()) {
        if (index >= flow.length && !needsMore(taken))
            break;
        const left = budget.size - sizeOf(plainText(taken));
        if (fits([node], { ...budget, size: left })) {
            taken.push(node);
            continue;
        }
        if (!needsMore(taken))
            break;
        if (isCodeAside(node, taken, score))
            return { flow: withoutLeadIn(taken) };
        const { node: part, omission } = trimNode(node, { ...budget, size: Math.max(left, MIN_SIZE) }, score);
        taken.push(part);
        if (part.kind !== 'heading')
            return { flow: taken, ...(omission && { omission }) };
    }
    while (taken.at(-1)?.kind === 'heading')
        taken.pop();
    return { flow: taken };
}
/** A long fence that has none of the question's words, below an answer that stands without it. */
function isCodeAside(node, taken, score) {
    return node.kind === 'code' && score(node.text) === 0 && hasBody(withoutLeadIn(taken));
}
/** Without the lead-in at the end, and the headings around it. */
function withoutLeadIn(taken) {
    const last = taken.findLastIndex((node) => node.kind !== 'heading');
    const kept = taken.slice(0, Math.max(0, last));
    while (kept.at(-1)?.kind === 'heading')
        kept.pop();
    return kept;
}
function hasBody(flow) {
    return flow.some((node) => node.kind !== 'heading');
}
function needsMore(taken) {
    const last = taken.findLast((node) => node.kind !== 'heading');
    return last === undefined || isLeadIn(last);
}
function fits(flow, budget) {
    if (sizeOf(plainText(flow)) > budget.size)
        return false;
    return flow.every((node) => {
        if (node.kind === 'code')
            return node.text.split('\n').length <= budget.codeLines;
        return node.kind !== 'table' || node.rows.length <= budget.tableRows;
    });
}
function isPartial(section, shown) {
    const letters = (flow) => plainText(flow.filter((node) => node.kind !== 'rule')).length;
    return letters(shown) < letters(section.flow);
}
