const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text in any language, as the platform segments it, in lower case. */
export function wordsOf(text) {
  const words = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push(segment.toLowerCase());
  }
  return words;
}
