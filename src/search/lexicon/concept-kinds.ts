const SPACES = /\s+/u;

/** Concepts that any question here can name: they tell no entry from another. */
const GENERIC = 'cluster debug describe kubernetes pod';

/**
 * Concepts that say what happens to a thing or how it is, not which thing: a question is about its subject,
 * and an entry that lacks one of these may still answer it. Every other concept is a subject.
 */
const ASPECTS = `
annotation bad-gateway capacity command-exit component connection-error container container-state
controller-kind crash-loop cross-namespace data-loss deadlock debug-method deployment deprecation domain-name
downtime event extend external failure-threshold force-delete graceful health-check http-404 initialize inject
install insufficient-resources intercept jvm kill kubectl label lifecycle live log managed-cluster manifest
mount mutate namespace network node pending phase pod-condition port probe-period probe-timeout ready reject
replica request resource-usage restart retirement retry rolling-update route scale schedule selector service
shutdown slow-startup smallest-unit start terminate terminating-stuck timeout token traffic traffic-path
validate watch
`;

export type ConceptKind = 'generic' | 'aspect' | 'subject';

const KINDS = new Map<string, ConceptKind>([
  ...idsOf(GENERIC).map((id): [string, ConceptKind] => [id, 'generic']),
  ...idsOf(ASPECTS).map((id): [string, ConceptKind] => [id, 'aspect']),
]);

export function conceptKind(id: string): ConceptKind {
  return KINDS.get(id) ?? 'subject';
}

function idsOf(text: string): string[] {
  return text.split(SPACES).filter(Boolean);
}
