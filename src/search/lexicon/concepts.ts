import { API_CONCEPTS } from './concepts-api.ts';
import { MESH_CONCEPTS } from './concepts-mesh.ts';
import { NETWORK_CONCEPTS } from './concepts-network.ts';
import { OPERATION_CONCEPTS } from './concepts-operations.ts';
import { POD_CONCEPTS } from './concepts-pods.ts';
import { SECURITY_CONCEPTS } from './concepts-security.ts';
import { STORAGE_CONCEPTS } from './concepts-storage.ts';
import { WORKLOAD_CONCEPTS } from './concepts-workloads.ts';
import { cells, lines } from './lines.ts';

/** One meaning and the phrases that people use for it; a phrase belongs to one concept. */
export interface Concept {
  id: string;
  en: string[];
  zh: string[];
}

/** The concept texts by topic, each sorted by id. */
export const CONCEPT_TEXTS: readonly string[] = [
  API_CONCEPTS,
  POD_CONCEPTS,
  WORKLOAD_CONCEPTS,
  NETWORK_CONCEPTS,
  MESH_CONCEPTS,
  STORAGE_CONCEPTS,
  SECURITY_CONCEPTS,
  OPERATION_CONCEPTS,
];

/** The concept lexicon; a document or a question that holds a phrase gets the term `§id`. */
export function concepts(): Concept[] {
  return CONCEPT_TEXTS.flatMap(lines).map((line) => {
    const [id = '', en = '', zh = ''] = line.split(' | ');
    return { id, en: cells(en), zh: cells(zh) };
  });
}
