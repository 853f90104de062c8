/** Over entries, not documents. Where the search says that it has no answer, there are no hits. */
export async function loadOurs() {
  const { createSearch } = await import('../../../dist/search/create-search.js');
  return (entries) => {
    const search = createSearch(entries);
    return {
      search: (query, lang) => search(query, lang).hits ?? [],
      entryOf: ({ section }) => section.entryId,
    };
  };
}
