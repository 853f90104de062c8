import { FIELDS, wordsOf } from './common.js';

export const plain = () => loadMiniSearch({});

export const fuzzy = () => loadMiniSearch({ searchOptions: { prefix: true, fuzzy: 0.2 } });

export const segmented = () => loadMiniSearch({ tokenize: wordsOf });

async function loadMiniSearch(options) {
  const { default: MiniSearch } = await import('minisearch');
  return (documents) => {
    const index = new MiniSearch({ fields: FIELDS, ...options });
    index.addAll(documents);
    return {
      search: (query) => index.search(query),
      entryOf: ({ id }) => documents[id].entryId,
    };
  };
}
