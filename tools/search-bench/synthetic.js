import { passagesOf } from '../../dist/knowledge/passage.js';
import { plainText } from '../../dist/markdown/plain-text.js';
import { sectionsOf } from '../../dist/search/documents.js';
import { between, createRandom, pick } from './random.js';
import { createRenamer, vocabularyOf } from './rename.js';
import { tokensOf } from './tokens.js';

export const SEED = 20_260_701;
const MIN_PASSAGES = 2;
const MAX_PASSAGES = 5;

/**
 * Entries of one made section each, in turn in English and Chinese: passages of different entries under the start of
 * one title and the end of another, renamed. No two are made of the same passages, and none has an alias.
 */
export function syntheticEntries(entries, count) {
  const random = createRandom(SEED);
  const langs = ['en', 'zh'].map((lang) => sourceOf(entries, lang));
  const tokens = remembered(tokensOf);
  const used = new Set();
  return Array.from({ length: count }, (_, number) => {
    const { lang, passages, titles, vocabulary } = langs[number % langs.length];
    const rename = createRenamer(vocabulary, random, tokens);
    const chosen = choose(passages, random, used);
    const id = `made-${number + 1}`;
    const title = rename(recombined(pick(random, titles), pick(random, titles)));
    const flow = mapStrings(chosen.flatMap(flowOf), rename);
    const place = { file: `${id}.${lang}.md`, heading: id, line: 1 };
    const section = { entryId: id, lang, title, aliases: [], sources: [], related: [], ...place, flow };
    return { id, sections: { [lang]: section } };
  });
}

function sourceOf(entries, lang) {
  const sections = sectionsOf(entries).filter((section) => section.lang === lang);
  const passages = sections.flatMap((section) => {
    return passagesOf(section).map(({ path, flow }) => ({ section, heading: path.at(-1), flow }));
  });
  const titles = sections.map(({ title }) => title);
  const texts = passages.map(({ flow }) => plainText(flow));
  return { lang, passages, titles, vocabulary: vocabularyOf(texts) };
}

/** Some passages, each of another section, that were not chosen together before. */
function choose(passages, random, used) {
  for (;;) {
    const chosen = new Map();
    const wanted = between(random, MIN_PASSAGES, MAX_PASSAGES);
    while (chosen.size < wanted) {
      const number = between(random, 0, passages.length - 1);
      chosen.set(passages[number].section, number);
    }
    const numbers = [...chosen.values()];
    const key = numbers.toSorted((a, b) => a - b).join(' ');
    if (used.has(key)) continue;
    used.add(key);
    return numbers.map((number) => passages[number]);
  }
}

function flowOf({ section, heading, flow }, index) {
  if (index === 0 && heading === undefined) return flow;
  return [{ kind: 'heading', depth: 2, runs: [{ text: heading ?? section.title }] }, ...flow];
}

/** The first half of a title and the second half of another, cut at a space if there is one. */
function recombined(title, other) {
  const separator = title.includes(' ') && other.includes(' ') ? ' ' : '';
  const start = title.split(separator);
  const end = other.split(separator);
  return [...start.slice(0, Math.ceil(start.length / 2)), ...end.slice(end.length >> 1)].join(separator);
}

/** A copy of plain data with every `text` in it mapped. */
function mapStrings(data, map) {
  if (Array.isArray(data)) return data.map((item) => mapStrings(item, map));
  if (typeof data !== 'object' || data === null) return data;
  const mapped = ([key, value]) => [key, key === 'text' ? map(value) : mapStrings(value, map)];
  return Object.fromEntries(Object.entries(data).map(mapped));
}

/** The same function, its results kept. */
function remembered(work) {
  const results = new Map();
  return (text) => {
    if (!results.has(text)) results.set(text, work(text));
    return results.get(text);
  };
}
