import type { KnownBlock, TableBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../../src/block-kit/validate.ts';
import { parseFlow } from '../../../src/markdown/to-flow.ts';
import {
  blocksOf,
  letters,
  modalViews,
  richElements,
  saidText,
  section,
  sectionOf,
  text,
  threadPages,
  visibleText,
} from './shown.ts';

const bold = { bold: true } as const;

function tableOf(columns: number, rows: number): string {
  const line = (cell: (column: number) => string) =>
    `|${Array.from({ length: columns }, (_, column) => cell(column)).join('|')}|`;
  const body = Array.from({ length: rows }, (_, row) => line((column) => `r${row}c${column}`));
  return [line((column) => `h${column}`), line(() => '---'), ...body].join('\n');
}

function tablesOf(blocks: readonly KnownBlock[]): TableBlock[] {
  return blocks.filter((block) => block.type === 'table');
}

function cell(...elements: object[]) {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

describe('tables', () => {
  it('38: are native, with rich cells, a bold header and their alignment', () => {
    const markdown = '| a | b |\n|:-:|--:|\n| `c` | **d** |\n| [e](https://e.io) | f |';
    expect(blocksOf(markdown)).toEqual([
      [
        {
          type: 'table',
          rows: [
            [cell(text('a', bold)), cell(text('b', bold))],
            [cell(text('c', { code: true })), cell(text('d', bold))],
            [cell({ type: 'link', url: 'https://e.io', text: 'e' }), { type: 'raw_text', text: 'f' }],
          ],
          column_settings: [
            { align: 'center', is_wrapped: true },
            { align: 'right', is_wrapped: true },
          ],
        },
      ],
    ]);
    expect(saidText(markdown)).toEqual(['a | b\nc | d\ne | f']);
  });

  it('39, 40: keep pipes and breaks, and fill empty and missing cells', () => {
    expect(blocksOf('| a | b |\n|---|---|\n| x\\|y | 1<br>2 |\n| | z |\n| only |')).toMatchObject([
      [
        {
          rows: [
            [{}, {}],
            [{ text: 'x|y' }, { text: '1\n2' }],
            [{ type: 'raw_text', text: ' ' }, { text: 'z' }],
            [{ text: 'only' }, { type: 'raw_text', text: ' ' }],
          ],
        },
      ],
    ]);
  });

  it('41: are one a message, each with its heading', () => {
    const part = (name: string) => `## ${name}\n\n${tableOf(2, 2)}\n\n`;
    const pages = blocksOf(['one', 'two', 'three', 'four'].map(part).join(''));
    expect(pages).toHaveLength(4);
    for (const blocks of pages) {
      expect(blocks.map((block) => block.type)).toEqual(['header', 'table']);
    }
  });

  it('42: of 150 rows are cut at rows, with the header on every page', () => {
    const pages = blocksOf(tableOf(3, 150));
    const tables = pages.flatMap(tablesOf);
    expect(tables).toHaveLength(pages.length);
    for (const table of tables) {
      expect(table.rows.length).toBeLessThanOrEqual(100);
      expect(table.rows[0]).toEqual(tables[0]?.rows[0]);
    }
    expect(tables.flatMap((table) => table.rows.slice(1))).toHaveLength(150);
    for (const said of saidText(tableOf(3, 150))) expect(said).toMatch(/^h0 \| h1 \| h2\n/);
  });

  it('43: of 22 columns are records, with the names of the columns', () => {
    const [first, ...more] = threadPages(tableOf(22, 3));
    expect(more).toEqual([]);
    expect(tablesOf(first?.blocks ?? [])).toEqual([]);
    const shown = visibleText(first?.blocks ?? []);
    expect(shown).toMatch(/r0c0 — h1: r0c1 · h2: r0c2/);
    for (const row of [0, 1, 2]) expect(shown).toContain(`r${row}c21`);
  });

  it('44: are records in a modal, and in a single message after the first', () => {
    const markdown = `${tableOf(2, 2)}\n\n${tableOf(2, 1)}`;
    for (const view of modalViews(sectionOf(parseFlow(markdown)))) {
      expect(validateView(view)).toEqual([]);
      expect(view.blocks.map((block) => block.type)).not.toContain('table');
    }
    expect(blocksOf(markdown, 'single')).toMatchObject([
      [
        { type: 'table' },
        {
          elements: [
            section(text('h0 · h1', { italic: true })),
            { type: 'rich_text_list', elements: [section(text('r0c0', bold), text(' — r0c1'))] },
          ],
        },
      ],
    ]);
  });

  it('44: too long for one message are records in a single message, and the next one is native', () => {
    const pages = blocksOf(`${tableOf(3, 150)}\n\n${tableOf(2, 1)}`, 'single');
    expect(pages.flatMap(tablesOf).map((table) => table.rows.length)).toEqual([2]);
    for (const row of [0, 75, 149]) expect(visibleText(pages.flat())).toContain(`r${row}c2`);
  });

  it('stay with the lead-in above them', () => {
    const filler = '一二三四五六七八九十。'.repeat(40);
    const pages = blocksOf(`${filler}\n\n${tableOf(2, 1)}\n\n${filler}\n\n参数如下：\n\n${tableOf(2, 2)}`);
    expect(pages).toHaveLength(2);
    expect(pages[1]).toMatchObject([
      { elements: [{ elements: [{ text: '参数如下：' }] }] },
      { type: 'table' },
    ]);
  });

  it('with a huge cell lose nothing', () => {
    const huge = '很长的一格。'.repeat(800);
    const pages = threadPages(`| a | b |\n|---|---|\n| x | ${huge} |\n| y | z |`);
    for (const page of pages) expect(validateMessage(page, { method: 'update' })).toEqual([]);
    expect(letters(pages.map((page) => visibleText(page.blocks)).join(''))).toBe(
      letters(`a b x ${huge} y z`),
    );
  });

  it('in a quote are lines of it', () => {
    expect(richElements('> | a | b |\n> |---|---|\n> | x | y |')).toEqual([
      {
        type: 'rich_text_quote',
        elements: [text('a · b', { italic: true }), text('\n• '), text('x', bold), text(' — y')],
      },
    ]);
  });
});
