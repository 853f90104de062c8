import { type AnswerStore, createMemoryAnswerStore } from './answer-store.ts';

export interface KeptAnswersOptions {
  /** In the database; null while there is none. */
  shared(): AnswerStore | null;
  onError(error: unknown): void;
}

/**
 * Keeps answers in the database where there is one, and in memory as well: a database in trouble keeps nobody from
 * an answer, and what was answered before it came is still known.
 */
export function createKeptAnswers({ shared, onError }: KeptAnswersOptions): AnswerStore {
  const memory = createMemoryAnswerStore();
  const inDatabase = async <T>(work: (store: AnswerStore) => Promise<T>): Promise<T | undefined> => {
    const store = shared();
    if (!store) return undefined;
    try {
      return await work(store);
    } catch (error) {
      onError(error);
      return undefined;
    }
  };
  const inBoth = async (work: (store: AnswerStore) => Promise<void>): Promise<void> => {
    await work(memory);
    await inDatabase(work);
  };
  return {
    find: async (place) => (await inDatabase((store) => store.find(place))) ?? memory.find(place),
    save: (answer) => inBoth((store) => store.save(answer)),
    addPage: (page) => inBoth((store) => store.addPage(page)),
    async pagesOf(answer) {
      const pages = (await inDatabase((store) => store.pagesOf(answer))) ?? [];
      return [...new Set([...pages, ...(await memory.pagesOf(answer))])].sort();
    },
    removed: (answer) => inBoth((store) => store.removed(answer)),
  };
}
