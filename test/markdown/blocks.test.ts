import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import type { FlowNode } from '../../src/markdown/flow.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { parseFlow, toFlow } from '../../src/markdown/to-flow.ts';

function paragraph(text: string): FlowNode {
  return { kind: 'paragraph', runs: [{ text }] };
}

describe('lists', () => {
  it('starts an ordered list at its own number', () => {
    expect(parseFlow('3. a\n4. b')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [{ flow: [paragraph('a')] }, { flow: [paragraph('b')] }],
      },
    ]);
    expect(parseFlow('0. a')).toMatchObject([{ start: 0 }]);
  });

  it('keeps a loose list with nested bullets one list', () => {
    const flow = parseFlow('1. a\n   - x\n\n2. b\n\n3. c');
    expect(flow).toHaveLength(1);
    expect(plainText(flow)).toBe('1. a\n  • x\n2. b\n3. c');
  });

  it('starts a numbered list after bullets at 1', () => {
    expect(parseFlow('- a\n\n1. b')).toMatchObject([{ ordered: false }, { ordered: true, start: 1 }]);
  });

  it('keeps a fence inside an item, dedented and verbatim, and the text after it', () => {
    expect(parseFlow('1. a\n   ```yaml\n   k:\n     - v # x\n   ```\n   after\n2. b')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: [
          {
            flow: [
              paragraph('a'),
              { kind: 'code', language: 'yaml', text: 'k:\n  - v # x' },
              paragraph('after'),
            ],
          },
          { flow: [paragraph('b')] },
        ],
      },
    ]);
  });

  it('keeps two paragraphs, a quote and a table in their item', () => {
    const flow = parseFlow('- a\n\n  b\n\n  > q\n\n  | x |\n  |---|\n  | y |\n');
    expect(flow).toMatchObject([
      {
        items: [
          { flow: [{ kind: 'paragraph' }, { kind: 'paragraph' }, { kind: 'quote' }, { kind: 'table' }] },
        ],
      },
    ]);
  });

  it('keeps the text of eleven levels', () => {
    const levels = Array.from({ length: 11 }, (_, level) => `${'  '.repeat(level)}- level${level}`);
    const text = plainText(parseFlow(levels.join('\n')));
    for (let level = 0; level < 11; level += 1) expect(text).toContain(`level${level}`);
  });

  it('marks task items as checked or not, loose or tight', () => {
    const items = [
      { checked: true, flow: [paragraph('a')] },
      { checked: false, flow: [paragraph('b')] },
    ];
    expect(parseFlow('- [x] a\n- [ ] b')).toEqual([{ kind: 'list', ordered: false, start: 1, items }]);
    expect(parseFlow('- [x] a\n\n- [ ] b')).toEqual([{ kind: 'list', ordered: false, start: 1, items }]);
  });
});

describe('code', () => {
  it('keeps tabs, indentation and comments, and names the language', () => {
    expect(parseFlow('```yaml title="x"\na:\n\t# c\n    b: &x <y>\n```')).toEqual([
      { kind: 'code', language: 'yaml', text: 'a:\n\t# c\n    b: &x <y>' },
    ]);
  });

  it('keeps backticks inside a tilde fence', () => {
    expect(parseFlow('~~~\n```\nx\n```\n~~~')).toEqual([{ kind: 'code', language: '', text: '```\nx\n```' }]);
  });

  it('reads a fence that never ends to the end of the text', () => {
    expect(parseFlow('a\n\n```sh\nls\n# b')).toEqual([
      paragraph('a'),
      { kind: 'code', language: 'sh', text: 'ls\n# b' },
    ]);
  });

  it('reads an HTML pre as code', () => {
    expect(parseFlow('<pre><code class="x">a &lt;b&gt;\n  c</code></pre>')).toEqual([
      { kind: 'code', language: '', text: 'a <b>\n  c' },
    ]);
  });
});

describe('headings, rules, quotes, tables', () => {
  it('drops a heading’s own bold and keeps its link', () => {
    expect(parseFlow('### **1. Pod 启动流程**\n## [a](https://a.io) `b`')).toEqual([
      { kind: 'heading', depth: 3, runs: [{ text: '1. Pod 启动流程' }] },
      {
        kind: 'heading',
        depth: 2,
        runs: [{ text: 'a', link: 'https://a.io' }, { text: ' ' }, { text: 'b', code: true }],
      },
    ]);
  });

  it('shows no empty heading', () => {
    expect(parseFlow('## \n\n# <!-- x -->\n')).toEqual([]);
  });

  it('keeps one rule between two parts and none at the ends', () => {
    expect(parseFlow('---\n\na\n\n---\n\n***\n\nb\n\n---\n')).toEqual([
      paragraph('a'),
      { kind: 'rule' },
      paragraph('b'),
    ]);
  });

  it('keeps what stands in a quote', () => {
    const flow = parseFlow('> 引用\n> - a\n> ```\n> x\n> ```\n> > n');
    expect(flow).toMatchObject([
      {
        kind: 'quote',
        flow: [{ kind: 'paragraph' }, { kind: 'list' }, { kind: 'code', text: 'x' }, { kind: 'quote' }],
      },
    ]);
  });

  it('reads alignment, escaped pipes, breaks and ragged rows', () => {
    expect(parseFlow('| a | **b** |\n|:-:|--:|\n| x\\|y<br>z | `c` |\n| only |')).toEqual([
      {
        kind: 'table',
        align: ['center', 'right'],
        header: [[{ text: 'a' }], [{ text: 'b', bold: true }]],
        rows: [
          [[{ text: 'x|y\nz' }], [{ text: 'c', code: true }]],
          [[{ text: 'only' }], []],
        ],
      },
    ]);
  });
});

describe('toFlow', () => {
  it('reads the tokens of any marked lexer', () => {
    expect(toFlow(Lexer.lex('a **b**\n\n---\n\nc'))).toEqual(parseFlow('a **b**\n\n---\n\nc'));
  });
});
