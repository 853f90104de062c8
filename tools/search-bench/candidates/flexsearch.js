import { byLanguage, FIELDS } from './common.js';

/**
 * All fields as one text, and of its encoders for English the default one, as both answer better here than `Document`
 * and the Latin encoders. With `suggest`, as without it every word of a question would have to occur.
 */
export async function byEncoder() {
  const { Charset, Index } = await import('flexsearch');
  const encoders = { en: Charset.Default, zh: Charset.CJK };
  return async (documents) => {
    const indexes = await byLanguage(documents, (own, lang) => {
      const index = new Index({ encoder: encoders[lang] });
      for (const document of own) index.add(document.id, FIELDS.map((field) => document[field]).join('\n'));
      return index;
    });
    return {
      search: (query, lang) => indexes[lang].search(query, { suggest: true }),
      entryOf: (id) => documents[id].entryId,
    };
  };
}
