/** Undefined where there is no target. */
export function isMet({ value, target }) {
    if (target === undefined)
        return undefined;
    if (value === null)
        return false;
    if ('atMost' in target)
        return value <= target.atMost;
    return 'below' in target ? value < target.below : value >= target.atLeast;
}
export function targetText({ target, unit }) {
    if (target === undefined)
        return '';
    if ('atMost' in target)
        return `≤ ${target.atMost} ${unit}`.trim();
    return 'below' in target ? `< ${target.below} ${unit}`.trim() : `≥ ${target.atLeast} ${unit}`.trim();
}
/** The same texts as one, with how often. */
export function counted(texts) {
    const counts = new Map();
    for (const text of texts)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts].map(([text, count]) => (count > 1 ? `${text} (${count} times)` : text));
}
