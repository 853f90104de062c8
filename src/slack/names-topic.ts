import type { Explanation } from '../search/explain.ts';

/** Names of the field (`kubelet`, `taint`), also those that tell no entry from another (`cluster`, `pod`). */
const TOPICS: ReadonlySet<Explanation['words'][number]['kind']> = new Set(['subject', 'generic']);
/**
 * Log odds from which everyday words alone are enough. Of the 96 questions of test/slack/small-talk.txt 22 come near an
 * entry ("should I restart my laptop or just log out?"), with 1.45 at most.
 */
const SURE = 2;

/** Whether a question that was put to nobody is one about this field: a wrong answer would stand there for all. */
export function namesTopic({ words, entries: [best] }: Explanation): boolean {
  const isNamed = words.some(({ kind, terms }) => TOPICS.has(kind) && terms.length > 0);
  return isNamed || (best !== undefined && best.confidence >= SURE);
}
