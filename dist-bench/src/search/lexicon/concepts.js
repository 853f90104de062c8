import { CLUSTER_CONCEPTS } from './concepts-cluster.js';
import { NETWORK_CONCEPTS } from './concepts-network.js';
import { POD_CONCEPTS } from './concepts-pods.js';
import { cells, lines } from './lines.js';
/** The concept lexicon; a document or a question that holds a phrase gets the term `§id`. */
export function concepts() {
    return [POD_CONCEPTS, CLUSTER_CONCEPTS, NETWORK_CONCEPTS].flatMap(lines).map((line) => {
        const [id = '', en = '', zh = ''] = line.split(' | ');
        return { id, en: cells(en), zh: cells(zh) };
    });
}
