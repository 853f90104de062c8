const SPACES = /\s+/u;
/** Concepts that any question here can name: they tell no entry from another. */
const GENERIC = 'cluster debug describe kubernetes pod';
/**
 * Concepts that say what happens to a thing or how it is, not which thing: a question is about its subject,
 * and an entry that lacks one of these may still answer it. Every other concept is a subject.
 */
const ASPECTS = `
capacity client-ip command-exit component container controller-kind crash-loop deadlock downtime event extend
external failure-threshold graceful health-check initialize inject install intercept kill label lifecycle
live log manifest mount mutate network node pending phase port probe-period probe-timeout ready reject replica
request restart retry rolling-update route scale schedule service shutdown slow-startup start terminate
timeout traffic traffic-path validate watch
`;
const KINDS = new Map([
    ...idsOf(GENERIC).map((id) => [id, 'generic']),
    ...idsOf(ASPECTS).map((id) => [id, 'aspect']),
]);
export function conceptKind(id) {
    return KINDS.get(id) ?? 'subject';
}
function idsOf(text) {
    return text.split(SPACES).filter(Boolean);
}
