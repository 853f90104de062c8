import { describe, expect, it } from 'vitest';
import { code, list, richElements, text } from './shown.ts';

function quote(...elements: object[]) {
  return { type: 'rich_text_quote', elements };
}

describe('quotes', () => {
  it('45: hold lists and inner quotes as lines, and a fence between them with a border', () => {
    expect(
      richElements('> 引用\n> - a\n>   - b\n> 1. c\n>\n> ```sh\n> ls\n> ```\n>\n> after\n> > inner'),
    ).toEqual([
      quote(text('引用\n• a\n   • b\n1. c')),
      code('ls', { language: 'sh', border: 1 }),
      quote(text('after\ninner')),
    ]);
  });

  it('keep two paragraphs apart', () => {
    expect(richElements('> a\n>\n> **b**')).toEqual([quote(text('a\n\n'), text('b', { bold: true }))]);
  });

  it('show a list that holds a fence as a list with a border', () => {
    expect(richElements('> 1. a\n>    ```\n>    x\n>    ```\n> 2. b')).toEqual([
      { ...list('ordered', ['a']), border: 1 },
      code('x', { border: 1 }),
      { ...list('ordered', ['b'], { offset: 1 }), border: 1 },
    ]);
  });
});
