import { FIELDS } from './common.js';

/** Asked through `query`, as `search` would read the marks in a question as its syntax. */
export async function plain() {
  const { default: lunr } = await import('lunr');
  return (documents) => {
    const index = lunr((builder) => {
      builder.ref('id');
      for (const field of FIELDS) builder.field(field);
      for (const document of documents) builder.add(document);
    });
    return {
      search: (text) => index.query((query) => query.term(lunr.tokenizer(text), {})),
      entryOf: ({ ref }) => documents[Number(ref)].entryId,
    };
  };
}
