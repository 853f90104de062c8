import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  code,
  elementsOf,
  leavesOf,
  list,
  richElements,
  saidText,
  section,
  text,
} from './shown.ts';

describe('lists', () => {
  it('14: start at their own number', () => {
    expect(richElements('3. a\n4. b')).toEqual([list('ordered', ['a', 'b'], { offset: 2 })]);
  });

  it('15: go on after a nested list', () => {
    expect(richElements('1. a\n   - x\n2. b')).toEqual([
      list('ordered', ['a']),
      list('bullet', ['x'], { indent: 1 }),
      list('ordered', ['b'], { offset: 1 }),
    ]);
  });

  it('16: say 0 where an author begins with 0, which no rich text list can', () => {
    expect(richElements('0. a\n1. b\n2. c')).toEqual([section(text('0. a')), list('ordered', ['b', 'c'])]);
    expect(saidText('0. a\n1. b')).toEqual(['0. a\n1. b']);
  });

  it('17: hold a fence in its place, dedented and verbatim, and go on counting', () => {
    expect(richElements('1. a\n   ```yaml\n   k:\n     - v # x\n   ```\n2. b')).toEqual([
      list('ordered', ['a']),
      code('k:\n  - v # x', { language: 'yaml' }),
      list('ordered', ['b'], { offset: 1 }),
    ]);
  });

  it('18: show the text after a fence below it', () => {
    expect(richElements('1. a\n\n   ```\n   x\n   ```\n\n   after\n2. b')).toEqual([
      list('ordered', ['a']),
      code('x'),
      section(text('after')),
      list('ordered', ['b'], { offset: 1 }),
    ]);
  });

  it('19: keep two paragraphs in one item', () => {
    expect(richElements('- a\n\n  b\n- c')).toEqual([list('bullet', ['a\nb', 'c'])]);
  });

  it('20: show the table of an item as records below it, and its quote as a quote', () => {
    expect(richElements('- a\n\n  | k | v |\n  |---|---|\n  | x | y |\n\n  > q\n- b')).toEqual([
      list('bullet', ['a']),
      {
        ...list('bullet', [], { indent: 1 }),
        elements: [
          section(text('k · v', { italic: true })),
          section(text('x', { bold: true }), text(' — y')),
        ],
      },
      { type: 'rich_text_quote', elements: [text('q')] },
      list('bullet', ['b']),
    ]);
  });

  it('21: keep the text of eleven levels, indented up to eight', () => {
    const levels = Array.from({ length: 11 }, (_, level) => `${'  '.repeat(level)}- level ${level}`);
    expect(richElements(levels.join('\n'))).toEqual(
      levels.map((_, level) => list('bullet', [`level ${level}`], { indent: Math.min(level, 8) })),
    );
  });

  it('22: count loose items on', () => {
    expect(richElements('1. a\n\n2. b\n\n3. c')).toEqual([list('ordered', ['a', 'b', 'c'])]);
  });

  it('23: start at 1 after bullets', () => {
    expect(richElements('- a\n\n1. b')).toEqual([list('bullet', ['a']), list('ordered', ['b'])]);
  });

  it('24: mark tasks', () => {
    expect(saidText('- [x] a\n- [ ] b')).toEqual(['• ☑ a\n• ☐ b']);
  });

  it('show a heading in an item as a bold line, and no rule', () => {
    expect(richElements('- # a\n\n  ---\n\n  b')).toEqual([
      { ...list('bullet', []), elements: [section(text('a', { bold: true }))] },
      section(text('b')),
    ]);
  });

  it('set off the paragraph that follows them', () => {
    expect(richElements('- a\n\nb')).toEqual([list('bullet', ['a']), section(text('\n'), text('b'))]);
  });

  it('are one again where a page holds several parts of them', () => {
    const items = Array.from({ length: 60 }, (_, index) => `item ${index + 1} of a list that is long`);
    expect(richElements(items.map((item, index) => `${index + 1}. ${item}`).join('\n'))).toEqual([
      list('ordered', items),
    ]);
  });

  it('break between items, and count on the next page', () => {
    const items = Array.from({ length: 200 }, (_, index) => `${index + 1}. item ${index + 1} of a long list`);
    const pages = blocksOf(items.join('\n'));
    expect(pages.length).toBeGreaterThan(1);
    let shown = 0;
    for (const blocks of pages) {
      const [element] = elementsOf(blocks);
      expect(element).toMatchObject(shown > 0 ? { offset: shown } : { style: 'ordered' });
      shown += leavesOf(elementsOf(blocks)).length;
    }
    expect(shown).toBe(200);
  });
});
