import { describe, expect, it } from 'vitest';
import { CONCEPT_TEXTS, concepts } from '../../../src/search/lexicon/concepts.ts';
import { cells, lines } from '../../../src/search/lexicon/lines.ts';
import { SITUATIONS } from '../../../src/search/lexicon/situations.ts';
import { STOP_WORDS_EN, STOP_WORDS_ZH } from '../../../src/search/lexicon/stop-words.ts';
import { wordPairs } from '../../../src/search/lexicon/words.ts';
import { symbolsOf } from '../../../src/search/symbols.ts';

const CONCEPTS = concepts();
const WORDS = wordPairs();

/** The values that occur more than once. */
function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function keysOf(phrase: string): string {
  return symbolsOf(phrase)
    .map((symbol) => symbol.key)
    .join(' ');
}

describe('concept lexicon', () => {
  it('has both languages in every concept', () => {
    expect(CONCEPTS.filter(({ id, en, zh }) => !id || en.length === 0 || zh.length === 0)).toEqual([]);
  });

  it('gives every phrase, as it is matched, to one concept', () => {
    const phrases = CONCEPTS.flatMap(({ id, en, zh }) =>
      [...new Set([...en, ...zh].map(keysOf))].map((key) => ({ id, key })),
    );
    const keys = repeated(phrases.map(({ key }) => key));
    expect(phrases.filter(({ key }) => keys.includes(key))).toEqual([]);
  });

  it('has every id and every phrase once', () => {
    expect(repeated(CONCEPTS.map(({ id }) => id))).toEqual([]);
    expect(repeated(CONCEPTS.flatMap(({ en, zh }) => [...en, ...zh]))).toEqual([]);
  });

  it.each(CONCEPT_TEXTS)('is sorted by id in every file (%#)', (text) => {
    const ids = lines(text).map((line) => line.split(' | ')[0] ?? '');
    expect(ids).toEqual([...ids].sort());
  });

  it('covers the field in at least 330 concepts', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(330);
  });
});

describe('word table', () => {
  it('has both languages and a weight from 0 to 1 in every line', () => {
    const bad = WORDS.filter(
      ({ en, zh, weight }) => en.length === 0 || zh.length === 0 || !(weight > 0 && weight <= 1),
    );
    expect(bad).toEqual([]);
  });

  it('has every English word once, and a Chinese word once in a line', () => {
    expect(repeated(WORDS.flatMap(({ en }) => en))).toEqual([]);
    expect(WORDS.filter(({ zh }) => repeated(zh).length > 0)).toEqual([]);
  });

  it('is sorted by the first English word', () => {
    const first = WORDS.map(({ en }) => en[0] ?? '');
    expect(first).toEqual([...first].sort());
  });

  it('has no stop words', () => {
    const stops = new Set(STOP_WORDS_EN.split(/\s+/));
    expect(WORDS.flatMap(({ en }) => en).filter((word) => stops.has(word))).toEqual([]);
  });
});

describe('situations', () => {
  it('name only concepts that exist, in two columns or more', () => {
    const ids = new Set(CONCEPTS.map(({ id }) => id));
    const rows = lines(SITUATIONS).map((line) => line.split(' | '));
    expect(rows.filter((row) => row.length < 3)).toEqual([]);
    const named = rows.flatMap(([id = '', ...columns]) => [
      id,
      ...columns.flatMap(cells).flatMap((cell) => (cell.startsWith('§') ? cell.slice(1) : [])),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('stop words', () => {
  it.each([
    ['English', STOP_WORDS_EN],
    ['Chinese', STOP_WORDS_ZH],
  ])('stand sorted and once: %s', (_, text) => {
    const words = text.split(/\s+/).filter(Boolean);
    expect(repeated(words)).toEqual([]);
    expect(words).toEqual([...words].sort());
  });
});
