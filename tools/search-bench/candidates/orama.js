import { byLanguage, FIELDS, LIMIT } from './common.js';

/** English with its stemmer, Chinese with the Mandarin tokenizer. */
export async function byTokenizer() {
  const { create, insertMultiple, search } = await import('@orama/orama');
  const { createTokenizer } = await import('@orama/tokenizers/mandarin');
  const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string']));
  return async (documents) => {
    const indexes = await byLanguage(documents, async (own, lang) => {
      const tokenizer = lang === 'zh' ? createTokenizer() : { language: 'english', stemming: true };
      const index = create({ schema, components: { tokenizer } });
      await insertMultiple(
        index,
        own.map((document) => ({ ...document, id: String(document.id) })),
      );
      return index;
    });
    return {
      search: async (query, lang) => (await search(indexes[lang], { term: query, limit: LIMIT })).hits,
      entryOf: ({ id }) => documents[Number(id)].entryId,
    };
  };
}
