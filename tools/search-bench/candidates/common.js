/** The fields of a document that are searched. */
export const FIELDS = ['title', 'aliases', 'headings', 'body', 'code'];

/** More hits than entries are judged, as an entry may have two sections. */
export const LIMIT = 20;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text in any language, as the platform segments it, in lower case. */
export function wordsOf(text) {
  const words = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push(segment.toLowerCase());
  }
  return words;
}

/** An index for each language, for libraries whose tokenizer is for one; a question goes to its own. */
export async function byLanguage(documents, build) {
  const indexes = {};
  for (const lang of new Set(documents.map((document) => document.lang))) {
    const own = documents.filter((document) => document.lang === lang);
    indexes[lang] = await build(own, lang);
  }
  return indexes;
}
