import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/knowledge/parse-file.ts';
import { fullAnswerPages } from '../../../src/slack/blocks/full-answer.ts';
import { blocksOf, paragraphLeaves, saidText, sectionOf, text } from './shown.ts';

const DIVIDER = { type: 'divider' };

function header(said: string) {
  return { type: 'header', text: { type: 'plain_text', text: said, emoji: false } };
}

function rich(...leaves: object[]) {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: leaves }] };
}

describe('headings', () => {
  it('31: that are bold, or begin with a number, are said once and are no list', () => {
    expect(blocksOf('### **1. Pod 启动流程**')).toEqual([[header('1. Pod 启动流程')]]);
  });

  it('32: rank by the depths there are: the shallowest are headers, the others bold lines', () => {
    const bold = { bold: true } as const;
    expect(blocksOf('### a\n\n#### b\n\nx\n\n#### c\n\ny\n\n### d\n\nz')).toEqual([
      [
        header('a'),
        rich(text('b', bold), text('\n'), text('x'), text('\n\n'), text('c', bold), text('\n'), text('y')),
        header('d'),
        rich(text('z')),
      ],
    ]);
  });

  it('33: too long for a header are bold lines with every character', () => {
    const long = '标题很长'.repeat(40);
    expect(paragraphLeaves(`# ${long}`)).toEqual([text(long, { bold: true })]);
    const [page] = fullAnswerPages(sectionOf([], long), 'zh', {});
    expect(page?.blocks[0]).toEqual(rich(text(long, { bold: true })));
  });

  it('34: with no text are not shown, and a question without an answer is not read', () => {
    expect(blocksOf('# \n\n## <!-- a -->')).toEqual([]);
    const { sections, warnings } = parseFile({
      file: 'a.zh.md',
      text: '# 8、问题\n\n答案\n\n# 9、\n\n# 10、\n',
    });
    expect(sections.map((section) => section.title)).toEqual(['问题']);
    expect(warnings).toHaveLength(2);
  });

  it('35: with marks are plain text in a header, and a bold line where a link must stay', () => {
    expect(blocksOf('## The **bold** `code` _of_ it')).toEqual([[header('The bold code of it')]]);
    expect(paragraphLeaves('## See [a](https://a.io)')).toEqual([
      text('See ', { bold: true }),
      { type: 'link', url: 'https://a.io', text: 'a', style: { bold: true } },
    ]);
  });

  it('36: come from no front matter', () => {
    const file = '---\nlayout: post\ntitle: x\n---\nintro\n<!-- more -->\n\n# 1、问题\n答案\n';
    const { sections } = parseFile({ file: 'a.zh.md', text: file });
    const pages = sections.map((section) => fullAnswerPages(section, 'zh', {}).map((page) => page.text));
    expect(pages).toEqual([['问题\n答案\n来源：a.zh.md']]);
  });

  it('are set off from a list or code above them', () => {
    expect(blocksOf('# a\n\n- b\n\n## c\n\n```\nd\n```\n\n## e')).toMatchObject([
      [
        {},
        {
          elements: [
            { type: 'rich_text_list' },
            { elements: [text('\n'), text('c', { bold: true })] },
            { type: 'rich_text_preformatted' },
            { elements: [text('\n'), text('e', { bold: true })] },
          ],
        },
      ],
    ]);
  });
});

describe('rules', () => {
  it('37: stand once between two parts, and never at an end', () => {
    expect(blocksOf('---\n\na\n\n---\n\n***\n\nb\n\n---\n\n---')).toEqual([
      [rich(text('a')), DIVIDER, rich(text('b'))],
    ]);
  });

  it('37: begin and end no page', () => {
    const part = `${'一二三四五六七八九十。'.repeat(30)}\n\n---\n\n`;
    const pages = blocksOf(part.repeat(12));
    expect(pages.length).toBeGreaterThan(2);
    for (const blocks of pages) {
      expect(blocks[0]).not.toEqual(DIVIDER);
      expect(blocks.at(-1)).not.toEqual(DIVIDER);
    }
  });

  it('say nothing in `text`', () => {
    expect(saidText('a\n\n---\n\nb')).toEqual(['a\nb']);
  });
});
