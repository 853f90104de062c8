/** Twice the shared terms by all terms: two of three words, or one word and the same with another. */
const ALIKE = 0.6;

interface Termed {
  terms: readonly string[];
  userId: string;
}

/** Questions of the same terms, in any order. */
interface Group<Q> {
  key: string;
  terms: ReadonlySet<string>;
  members: Q[];
  people: number;
}

/**
 * Questions by what they share. Those of the same terms belong together; then, from what most people asked on, each
 * group joins the cluster whose first group is most like it, if it is alike enough, or begins one. A cluster is
 * measured by its first group alone, so that no chain of neighbours joins two topics. The order of the questions changes
 * nothing; those without a term are left out.
 */
export function clusterByTerms<Q extends Termed>(questions: readonly Q[]): Q[][] {
  const clusters: { first: Group<Q>; members: Q[] }[] = [];
  const byTerm = new Map<string, Set<number>>();
  for (const group of groupsOf(questions)) {
    const nearest = nearestOf(group, clusters, byTerm);
    if (nearest) {
      nearest.members.push(...group.members);
      continue;
    }
    for (const term of group.terms) {
      byTerm.set(term, (byTerm.get(term) ?? new Set()).add(clusters.length));
    }
    clusters.push({ first: group, members: [...group.members] });
  }
  return clusters.map(({ members }) => members);
}

/** Dice's similarity, 0 to 1. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

function nearestOf<Q>(
  { terms }: Group<Q>,
  clusters: readonly { first: Group<Q>; members: Q[] }[],
  byTerm: ReadonlyMap<string, ReadonlySet<number>>,
) {
  const near = new Set([...terms].flatMap((term) => [...(byTerm.get(term) ?? [])]));
  let best: { first: Group<Q>; members: Q[] } | undefined;
  let most = 0;
  for (const index of [...near].sort((a, b) => a - b)) {
    const cluster = clusters[index];
    const like = cluster ? similarity(terms, cluster.first.terms) : 0;
    if (like >= ALIKE && like > most) [best, most] = [cluster, like];
  }
  return best;
}

function groupsOf<Q extends Termed>(questions: readonly Q[]): Group<Q>[] {
  const groups = new Map<string, Group<Q>>();
  for (const question of questions) {
    const terms = new Set(question.terms);
    if (terms.size === 0) continue;
    const key = [...terms].sort().join(' ');
    const group = groups.get(key) ?? { key, terms, members: [], people: 0 };
    group.members.push(question);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.people = new Set(group.members.map(({ userId }) => userId)).size;
  return [...groups.values()].sort(
    (a, b) => b.people - a.people || b.members.length - a.members.length || (a.key < b.key ? -1 : 1),
  );
}
