/** The nearest-rank percentile, `share` from 0 to 1; null of no values. */
export function percentile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
export function median(values) {
    return percentile(values, 0.5);
}
/** Null of no values. */
export function largest(values) {
    return percentile(values, 1);
}
