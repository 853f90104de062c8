import { runsText } from '../markdown/plain-text.js';
/** Cuts a section's flow at its headings; a heading with no text of its own yields no passage. */
export function passagesOf(section) {
    const passages = [];
    let trail = [];
    let current = { path: [], flow: [] };
    for (const node of section.flow) {
        if (node.kind !== 'heading') {
            current.flow.push(node);
            continue;
        }
        if (hasText(current))
            passages.push(current);
        trail = [
            ...trail.filter((step) => step.depth < node.depth),
            { depth: node.depth, text: runsText(node.runs) },
        ];
        current = { path: trail.map((step) => step.text), flow: [] };
    }
    if (hasText(current))
        passages.push(current);
    return passages;
}
function hasText(passage) {
    return passage.flow.some((node) => node.kind !== 'rule');
}
