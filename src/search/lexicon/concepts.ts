import { CLUSTER_CONCEPTS } from './concepts-cluster.ts';
import { NETWORK_CONCEPTS } from './concepts-network.ts';
import { POD_CONCEPTS } from './concepts-pods.ts';
import { cells, lines } from './lines.ts';

/** One meaning and the phrases that people use for it; a phrase belongs to one concept. */
export interface Concept {
  id: string;
  en: string[];
  zh: string[];
}

/** The concept lexicon; a document or a question that holds a phrase gets the term `§id`. */
export function concepts(): Concept[] {
  return [POD_CONCEPTS, CLUSTER_CONCEPTS, NETWORK_CONCEPTS].flatMap(lines).map((line) => {
    const [id = '', en = '', zh = ''] = line.split(' | ');
    return { id, en: cells(en), zh: cells(zh) };
  });
}
