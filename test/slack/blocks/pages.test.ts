import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { parseFlow } from '../../../src/markdown/to-flow.ts';
import { emit } from '../../../src/slack/blocks/emit.ts';
import { fullAnswerPages } from '../../../src/slack/blocks/full-answer.ts';
import { isOnePage } from '../../../src/slack/blocks/paginate.ts';
import { blocksOf, sectionOf } from './shown.ts';

/** Sentences of this many bytes, 300 at least. */
function prose(bytes: number): string {
  return '一二三四五六七八九。'.repeat(Math.floor(bytes / 30));
}

function fence(lines: number): string {
  return `\`\`\`yaml\n${'key: value\n'.repeat(lines)}\`\`\``;
}

function firstText(blocks: readonly KnownBlock[]): string | undefined {
  return /"text":"([^"]+)"/.exec(JSON.stringify(blocks))?.[1];
}

describe('pages', () => {
  it('begin with the title, end with the source, and are numbered', () => {
    const flow = parseFlow(`${prose(3_000)}\n\n${prose(3_000)}`);
    const pages = fullAnswerPages(sectionOf(flow, '问题？'), 'zh', {});
    expect(pages.map((page) => page.text.split('\n').at(-1))).toEqual([
      '第 1 页，共 2 页',
      '第 2 页，共 2 页',
    ]);
    expect(pages[0]?.text).toMatch(/^问题？\n/);
    expect(pages[0]?.blocks[0]).toMatchObject({ type: 'header', text: { text: '问题？' } });
    expect(pages[1]?.text).toMatch(/来源：⟦\.md\n第 2 页/);
  });

  it.each([
    ['a header', '# 标题'],
    ['a bold heading', '## 标题'],
    ['headings in a row', '## 标题\n\n### 小标题'],
    ['a rule and a heading', '---\n\n## 标题'],
    ['a lead-in', '标题：'],
    ['a heading and a lead-in', '## 标题\n\n步骤如下：'],
    ['a list item with a fence', '1. 标题'],
  ])('%s goes to the next page with what it introduces', (_, lead) => {
    const below = lead.startsWith('1.') ? fence(120).replace(/^/gm, '   ') : fence(120);
    const pages = blocksOf(`# 开头\n\n${prose(2_700)}\n\n${lead}\n\n${below}`);
    expect(pages).toHaveLength(2);
    expect(firstText(pages[1] ?? [])).toBe(lead.includes('：') && !lead.includes('#') ? '标题：' : '标题');
  });

  it('end before a heading rather than in the middle of what is below it', () => {
    const items = Array.from({ length: 30 }, (_, index) => `- 第 ${index + 1} 项，${prose(60)}`);
    const pages = blocksOf(`# 一\n\n${prose(2_600)}\n\n# 二\n\n${items.join('\n')}`);
    expect(pages.map((blocks) => blocks[0])).toMatchObject([
      { type: 'header', text: { text: '一' } },
      { type: 'header', text: { text: '二' } },
    ]);
  });

  it('hold no title alone, however much follows it', () => {
    for (const body of [
      prose(2_790),
      prose(20_000),
      fence(250),
      fence(1_000),
      `${prose(2_790)}\n\n${fence(250)}`,
    ]) {
      for (const page of fullAnswerPages(sectionOf(parseFlow(body), '标'.repeat(150)), 'zh', {})) {
        expect(page.blocks.filter((block) => block.type === 'rich_text')).not.toEqual([]);
      }
    }
  });

  it('keep the source with the end of the answer', () => {
    for (let bytes = 2_000; bytes < 4_200; bytes += 30) {
      const section = sectionOf(parseFlow(`${prose(1_000)}\n\n${prose(bytes - 1_000)}`), '问题？');
      const last = fullAnswerPages(section, 'zh', {}).at(-1);
      expect(last?.blocks.some((block) => block.type === 'rich_text')).toBe(true);
    }
  });

  it('show a paragraph in parts as one where they stand on one page', () => {
    const paragraph = prose(3_300);
    expect(blocksOf(paragraph)).toMatchObject([[{ elements: [{ type: 'rich_text_section' }] }]]);
  });

  it('are one message if everything fits', () => {
    const pieces = emit(parseFlow('a\n\nb'), 'thread');
    expect(isOnePage(pieces, { blocks: 1, chars: 10, json: 1_000, textBytes: 10, tables: 0 })).toBe(true);
    expect(isOnePage(pieces, { blocks: 1, chars: 3, json: 1_000, textBytes: 10, tables: 0 })).toBe(false);
  });
});
