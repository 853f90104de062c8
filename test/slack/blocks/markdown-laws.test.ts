import type { KnownBlock, RichTextElement } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../../src/block-kit/validate.ts';
import { parseFile } from '../../../src/knowledge/parse-file.ts';
import type { FlowNode } from '../../../src/markdown/flow.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { parseFlow } from '../../../src/markdown/to-flow.ts';
import { fullAnswerPages } from '../../../src/slack/blocks/full-answer.ts';
import { PAGE_LIMITS } from '../../../src/slack/blocks/page-limits.ts';
import { arbitraryMarkdown, structuredMarkdown } from './arbitrary-markdown.ts';
import { missing } from './missing.ts';
import {
  blocksOf,
  elementsOf,
  leafText,
  leavesOf,
  letters,
  missingLetters,
  modalViews,
  sectionOf,
  threadPages,
  visibleText,
} from './shown.ts';

const RUNS = { numRuns: 200, endOnFailure: true };
const LEAF_TYPES = ['text', 'link'];
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function holds(law: (markdown: string) => void, markdown = arbitraryMarkdown, numRuns = RUNS.numRuns): void {
  fc.assert(fc.property(markdown, law), { ...RUNS, numRuns });
}

describe('for any Markdown', () => {
  it('P1, P2: every page is a message within our limits that Slack takes and can update', () => {
    holds((markdown) => {
      for (const page of threadPages(markdown)) {
        expect(validateMessage(page, { method: 'update' })).toEqual([]);
        expect(Buffer.byteLength(page.text)).toBeLessThanOrEqual(PAGE_LIMITS.textBytes);
        // One more for the number of the page.
        expect(page.blocks.length).toBeLessThanOrEqual(PAGE_LIMITS.blocks + 1);
        expect(JSON.stringify(page.blocks).length).toBeLessThanOrEqual(15_000);
        expect(page.text).not.toBe('');
      }
    });
  });

  it('P3: every view has only blocks that modals take', () => {
    holds((markdown) => {
      for (const view of modalViews(sectionOf(parseFlow(markdown)))) {
        expect(validateView(view)).toEqual([]);
      }
    });
  });

  it('P4: nothing pings: leaves are text and links, and `text` has no angle bracket', () => {
    holds((markdown) => {
      for (const page of threadPages(markdown)) {
        expect(page.text).not.toMatch(/[<>]/);
        for (const leaf of allLeaves(page.blocks)) expect(LEAF_TYPES).toContain(leaf.type);
        const headers = page.blocks.filter((block) => block.type === 'header');
        for (const { text } of headers) expect(text).toMatchObject({ type: 'plain_text', emoji: false });
      }
    });
  });

  it('P5: no letter is lost, in blocks, in `text`, in the modal; without tables all stand in order', () => {
    holds((markdown) => {
      const flow = parseFlow(markdown);
      const wanted = letters(plainText(flow));
      const pages = threadPages(markdown);
      const seen = letters(pages.map((page) => visibleText(page.blocks)).join('\n'));
      const said = letters(pages.map((page) => page.text).join('\n'));
      const inModal = letters(
        modalViews(sectionOf(flow))
          .map((view) => visibleText(view.blocks))
          .join('\n'),
      );
      expect(missingLetters(wanted, said)).toEqual([]);
      if (hasTable(flow)) {
        for (const shown of [seen, inModal]) expect(missingLetters(wanted, shown)).toEqual([]);
      } else {
        expect([seen, inModal]).toEqual([wanted, wanted]);
      }
    });
  });

  it('P6: the parts of every fence make up its source', () => {
    holds((markdown) => {
      const codes = codeTexts(parseFlow(markdown));
      const parts = elementsOf(blocksOf(markdown).flat()).flatMap((element) =>
        element.type === 'rich_text_preformatted' ? [leafText(element.elements)] : [],
      );
      for (const source of codes) {
        let left = source;
        while (left !== '') {
          const part = parts.shift() ?? 'nothing';
          expect([left.slice(0, part.length), part.length > 0]).toEqual([part, true]);
          left = left.slice(part.length);
          // Where a fence is cut at a line end, the line end is the gap between two boxes.
          if (left.startsWith('\n')) left = left.slice(1);
        }
      }
      expect(parts).toEqual([]);
    });
  });

  it('P8: every link is an absolute address of at most 2,000 characters', () => {
    holds((markdown) => {
      for (const leaf of threadPages(markdown).flatMap((page) => allLeaves(page.blocks))) {
        if (leaf.type !== 'link') continue;
        expect(leaf.url).toMatch(/^(?:https?:\/\/|mailto:)[^\s<>|"]+$/i);
        expect(leaf.url.length).toBeLessThanOrEqual(2_000);
      }
    });
  });

  it('P9: no character is cut, and every grapheme stays whole', () => {
    holds(
      (markdown) => {
        const wanted = graphemes(plainText(parseFlow(markdown)));
        const pages = threadPages(markdown);
        for (const page of pages) expect(JSON.stringify(page)).not.toMatch(/\\ud[89a-f]/i);
        expect(missing(wanted, graphemes(pages.map((page) => unescaped(page.text)).join('\n')))).toEqual([]);
      },
      arbitraryMarkdown,
      40,
    );
  });

  it('P10: the same Markdown gives the same messages', () => {
    holds((markdown) => {
      expect(threadPages(markdown)).toEqual(threadPages(markdown));
    });
  });

  it('P12: the sections before and after do not change a section', () => {
    holds((markdown) => {
      // No heading of the first depth and no questions in details: each would be a section of its own.
      const text = markdown.replaceAll('# ', '## ').replace(/<\/?(?:details|summary)>/g, '');
      const alone = parseFile({ file: 'a.en.md', text: `# Middle?\n\n${text}\n\nend\n` });
      const among = parseFile({
        file: 'a.en.md',
        text: `# First?\n\n- x\n\n# Middle?\n\n${text}\n\nend\n\n# Last?\n\ny\n`,
      });
      const [only] = alone.sections;
      const middle = among.sections.find((section) => section.title === 'Middle?');
      if (!(only && middle)) throw new Error('The section was not read.');
      expect(fullAnswerPages(middle, 'en', {})).toEqual(fullAnswerPages(only, 'en', {}));
    }, structuredMarkdown);
  });

  it('no page ends with a heading or a divider, and none has a title alone', () => {
    holds((markdown) => {
      // What ends in a heading has nothing to keep it with.
      const pages = blocksOf(`${markdown}\n\nend`);
      for (const blocks of pages.slice(0, -1)) {
        expect(['header', 'divider']).not.toContain(blocks.at(-1)?.type);
        expect(blocks[0]?.type).not.toBe('divider');
      }
    }, structuredMarkdown);
  });
});

/** The leaves of blocks, those of table cells among them. */
function allLeaves(blocks: readonly KnownBlock[]): RichTextElement[] {
  const cells = blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat() : []));
  const inCells = cells.flatMap((cell) => (cell.type === 'rich_text' ? cell.elements : []));
  return leavesOf([...elementsOf(blocks), ...inCells]);
}

function codeTexts(flow: readonly FlowNode[]): string[] {
  return flow.flatMap((node) => {
    if (node.kind === 'code') return [node.text];
    if (node.kind === 'quote') return codeTexts(node.flow);
    return node.kind === 'list' ? node.items.flatMap((item) => codeTexts(item.flow)) : [];
  });
}

function hasTable(flow: readonly FlowNode[]): boolean {
  return flow.some((node) => {
    if (node.kind === 'quote') return hasTable(node.flow);
    if (node.kind === 'list') return node.items.some((item) => hasTable(item.flow));
    return node.kind === 'table';
  });
}

/** The graphemes of more than one character. */
function graphemes(text: string): string[] {
  return [...GRAPHEMES.segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => [...segment].length > 1);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
