import { FIELDS, LIMIT, wordsOf } from './common.js';

export const plain = () => loadFuse({});

/** Word by word, as its README advises for several words, segmented as it advises for Chinese. */
export const tokenSearch = () => loadFuse({ useTokenSearch: true, tokenize: wordsOf });

async function loadFuse(options) {
  const { default: Fuse } = await import('fuse.js');
  return (documents) => {
    const index = new Fuse(documents, { keys: FIELDS, ...options });
    return {
      search: (query) => index.search(query, { limit: LIMIT }),
      entryOf: ({ item }) => item.entryId,
    };
  };
}
