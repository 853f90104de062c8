/** Hits only where the search says that it has an answer. */
export async function loadOurs() {
  const { createSearch } = await import('../../../dist/search/create-search.js');
  return (_, entries) => {
    const search = createSearch(entries);
    return {
      search: (query, lang) => search(query, lang).hits ?? [],
      entryOf: ({ section }) => section.entryId,
    };
  };
}
