const token = /[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*|\d+|\p{Script=Han}+|[^A-Za-z\d\p{Script=Han}]+/gu;
const han = /\p{Script=Han}/u;
const number = /^\d+$/;
const innerCapital = /[a-z][A-Z]|[A-Z]{2}[a-z]/;
const longWord = /^[a-z]{5,}$/;
const part = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|-/g;
const hanWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text cut into `{ kind, text }`, nothing left out; long English and Chinese words pass for nouns. */
export function tokensOf(text) {
  return (text.match(token) ?? []).flatMap((found) => (han.test(found) ? chinese(found) : latin(found)));
}

/** The words, digits and hyphens of a camelCase or kebab-case name. */
export function partsOf(name) {
  return name.match(part) ?? [name];
}

function latin(text) {
  if (number.test(text)) return { kind: 'number', text };
  if (innerCapital.test(text) || text.includes('-', 1)) return { kind: 'identifier', text };
  return { kind: longWord.test(text) ? 'englishNoun' : 'other', text };
}

function chinese(text) {
  return Array.from(hanWords.segment(text), ({ segment }) => {
    return { kind: segment.length > 1 ? 'chineseNoun' : 'other', text: segment };
  });
}
