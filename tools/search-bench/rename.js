import { between, pick } from './random.js';
import { partsOf, tokensOf } from './tokens.js';

/** Share of a section's nouns that become other nouns; its identifiers and numbers all change. */
const NOUN_SHARE = 0.3;
const word = /^[A-Za-z]{2,}$/;
const lowerCase = /^[a-z]/;

/** What new names are made of, as often as it occurs, so that common words stay common. */
export function vocabularyOf(texts) {
  const tokens = texts.flatMap(tokensOf);
  const all = (kind) => tokens.filter((token) => token.kind === kind).map(({ text }) => text);
  const parts = all('identifier').flatMap(partsOf);
  return {
    englishNouns: all('englishNoun'),
    chineseNouns: all('chineseNoun'),
    parts: parts.filter((part) => word.test(part)),
  };
}

/**
 * A function that renames identifiers, numbers and some nouns in a text, the same name always to the same one: one
 * function a section. `tokens` cuts a text.
 */
export function createRenamer({ englishNouns, chineseNouns, parts }, random, tokens) {
  const names = new Map();
  const perhaps = (nouns) => (noun) => (random() < NOUN_SHARE ? pick(random, nouns) : noun);
  const rename = {
    identifier: (name) => otherIdentifier(name, parts, random),
    number: (digits) => String(Number(digits) + between(random, 1, 8)),
    englishNoun: perhaps(englishNouns),
    chineseNoun: perhaps(chineseNouns),
    other: (text) => text,
  };
  const nameFor = ({ kind, text }) => {
    if (!names.has(text)) names.set(text, rename[kind](text));
    return names.get(text);
  };
  return (text) => tokens(text).map(nameFor).join('');
}

/** One part of the name is another word, in the same case. */
function otherIdentifier(name, parts, random) {
  const own = partsOf(name);
  const words = own.flatMap((part, index) => (word.test(part) ? [index] : []));
  if (words.length === 0) return name;
  const place = pick(random, words);
  const other = pick(random, parts).toLowerCase();
  own[place] = lowerCase.test(own[place]) ? other : other[0].toUpperCase() + other.slice(1);
  return own.join('');
}
