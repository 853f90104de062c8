import { describe, expect, it } from 'vitest';
import { parseFlow } from '../../src/markdown/to-flow.ts';

function boldTexts(markdown: string): string[] {
  return parseFlow(markdown).flatMap((node) =>
    node.kind === 'paragraph' ? node.runs.filter((run) => run.bold).map((run) => run.text) : [],
  );
}

describe('emphasis', () => {
  it('keeps Chinese bold and its neighbours apart', () => {
    expect(parseFlow('这是**中文**的例子')).toEqual([
      { kind: 'paragraph', runs: [{ text: '这是' }, { text: '中文', bold: true }, { text: '的例子' }] },
    ]);
  });

  it.each([
    ['使用**准入控制（Admission）**的时候', ['准入控制（Admission）']],
    ['**注意：**请看', ['注意：']],
    ['含**「重点」**内容', ['「重点」']],
    ['含**“重点”**内容', ['“重点”']],
    ['**注意：**请看**重点**吧', ['注意：', '重点']],
    ['**重点（a）**，然后**（b）**说', ['重点（a）', '（b）']],
    ['**Pod（实例）**is', ['Pod（实例）']],
    ['使用**`x`**的', ['x']],
    ['***注意：***请', ['注意：']],
    ['これは**「強調」**です', ['「強調」']],
  ])('reads %s as bold beside CJK text', (markdown, bold) => {
    expect(boldTexts(markdown)).toEqual(bold);
  });

  it.each(['**注意： **请', '2 ** （3） ** 4', 'a**：b', '** 注意：**请', '`**注意：**请`'])(
    'leaves the marks of %s alone',
    (markdown) => {
      expect(boldTexts(markdown)).toEqual([]);
    },
  );

  it('strikes text beside CJK text', () => {
    expect(parseFlow('~~（旧）~~的')).toEqual([
      { kind: 'paragraph', runs: [{ text: '（旧）', strike: true }, { text: '的' }] },
    ]);
  });

  it('merges nested styles', () => {
    expect(parseFlow('**粗_斜_~~删~~** ***both***')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: '粗_斜_', bold: true },
          { text: '删', bold: true, strike: true },
          { text: ' ' },
          { text: 'both', bold: true, italic: true },
        ],
      },
    ]);
  });

  it('keeps code as it stands', () => {
    expect(parseFlow('`*a* _b_ ~c~ <x> & &amp;` `` a`b ``')).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: '*a* _b_ ~c~ <x> & &amp;', code: true }, { text: ' ' }, { text: 'a`b', code: true }],
      },
    ]);
  });

  it.each(['snake_case_name 2 * 3 * 4', '10:30:45 a:b:c :smile: #123456', '100% & more'])(
    'takes %s as plain text',
    (markdown) => {
      expect(parseFlow(markdown)).toEqual([{ kind: 'paragraph', runs: [{ text: markdown }] }]);
    },
  );
});
