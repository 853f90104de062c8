import type { Entry } from '../knowledge/entry.ts';

/** The entries of one file of the bank, whatever its languages. */
export interface Topic {
  /** The file's name without folders and suffix. */
  id: string;
  entries: Entry[];
}

const FOLDERS = /^.*\//;
const SUFFIX = /(?:\.(?:en|zh))?\.[^.]*$/i;
/** Longer names are cut: a topic stands in the value of a button. */
const MOST_CHARS = 60;

/** The topics of a bank by name; each keeps its entries in the bank's order. */
export function topicsOf(entries: readonly Entry[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const entry of entries) {
    const id = topicIdOf(entry);
    const topic = topics.get(id) ?? { id, entries: [] };
    topics.set(id, topic);
    topic.entries.push(entry);
  }
  return [...topics.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function topicIdOf({ sections }: Entry): string {
  const file = (sections.en ?? sections.zh)?.file ?? '';
  const name = file.replace(FOLDERS, '').replace(SUFFIX, '');
  return [...name].slice(0, MOST_CHARS).join('');
}
