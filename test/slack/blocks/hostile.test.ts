import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../../src/block-kit/validate.ts';
import { parseFlow } from '../../../src/markdown/to-flow.ts';
import { fullAnswerPages } from '../../../src/slack/blocks/full-answer.ts';
import {
  blocksOf,
  letters,
  modalViews,
  paragraphLeaves,
  sectionOf,
  text,
  threadPages,
  visibleText,
} from './shown.ts';

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

describe('long text', () => {
  it('56: a Chinese paragraph of 7,000 characters is cut at sentences, with nothing lost', () => {
    const sentence = '容器编排系统会在节点之间安排工作负载，并且一直观察它们的状态。';
    const paragraph = sentence.repeat(220);
    const pages = sectionTexts(paragraph);
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) expect(page).toMatch(/。$/);
    expect(pages.join('')).toBe(paragraph);
  });

  it('an English paragraph is cut after a sentence, and goes on without a blank line', () => {
    const paragraph = 'The kubelet probes every container, and restarts it when that fails. '
      .repeat(50)
      .trim();
    const pages = sectionTexts(paragraph);
    expect(pages.join(' ')).toBe(paragraph);
  });

  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a decomposed letter', 'e\u0301'],
    ['a flag', '🇨🇳'],
    ['a full stop with a mark', '。\u0301'],
    ['a syllable of conjoining letters', '\u1112\u1161\u11ab'],
  ])('57: %s is never cut', (_, grapheme) => {
    for (const markdown of [grapheme.repeat(2_000), `\`\`\`\n${grapheme.repeat(2_000)}\n\`\`\``]) {
      const said = threadPages(markdown).flatMap((page) => page.text.split('\n'));
      const parts = said.filter((line) => line.startsWith(grapheme.slice(0, 1)));
      expect(parts.join('')).toBe(grapheme.repeat(2_000));
      for (const part of parts) {
        expect(new Set([...GRAPHEMES.segment(part)].map(({ segment }) => segment))).toEqual(
          new Set([grapheme]),
        );
      }
    }
  });

  it('a pile of marks longer than a message is cut between them', () => {
    const pile = `a${'\u0301'.repeat(10_000)}`;
    const pages = threadPages(pile);
    for (const page of pages) expect(validateMessage(page, { method: 'update' })).toEqual([]);
    expect(pages.map((page) => page.text.match(/\u0301/g)?.length ?? 0).reduce((a, b) => a + b)).toBe(10_000);
  });

  it('code spans and links stay whole where there is another place to cut', () => {
    const part = '很长的一句话没有句号 `kubectl get pods. All of them. Now.` ';
    const leaves = blocksOf(part.repeat(150))
      .flat()
      .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
      .flatMap((element) => (element.type === 'rich_text_section' ? element.elements : []));
    const spans = leaves.filter((leaf) => leaf.type === 'text' && leaf.style?.code);
    expect(spans).toHaveLength(150);
  });

  it('60: `text` of a Chinese answer of 3,000 characters stays within 3,900 bytes a page', () => {
    const pages = threadPages('一二三四五，六七八九十。'.repeat(250));
    for (const page of pages) {
      expect(Buffer.byteLength(page.text)).toBeLessThanOrEqual(3_900);
      expect(validateMessage(page, { method: 'update' })).toEqual([]);
    }
  });
});

describe('hostile text', () => {
  it('58: controls, overrides of the reading direction, byte order marks and CRLF are neutral', () => {
    expect(paragraphLeaves('\ufeffa\u0000b\u202ec\u0007\r\nd')).toEqual([text('a\ufffdbc\ufffd d')]);
  });

  it.each([
    ['55: empty', ''],
    ['55: blank', ' \n\n\t\n'],
    ['55: a comment', '<!-- a -->'],
  ])('%s text has no blocks, and its answer is title and source', (_, markdown) => {
    expect(blocksOf(markdown)).toEqual([]);
    const [page, ...more] = fullAnswerPages(sectionOf(parseFlow(markdown), 'Why?'), 'en', {});
    expect(more).toEqual([]);
    expect(page?.text).toMatch(/^Why\?\n/);
    expect(page?.blocks.map((block) => block.type)).toEqual(['header', 'context']);
  });

  // Each is 60 kB; a text that takes too long fails by the runner's own time limit.
  it.each([
    ['59: `> ` × 3,000', '> '.repeat(3_000), 'code'],
    ['59: `_a_` × 20,000', '_a_'.repeat(20_000), 'paragraph'],
    ['59: 50,000 `<`', '<'.repeat(50_000), 'paragraph'],
    ['59: 100,000 `<`', '<'.repeat(100_000), 'code'],
    ['`*a ` × 20,000', '*a '.repeat(20_000), 'paragraph'],
    ['`[a](b` × 12,000', '[a](b'.repeat(12_000), 'paragraph'],
    ['`字` × 60,000', '字'.repeat(60_000), 'paragraph'],
    ['`&amp;` × 12,000', '&amp;'.repeat(12_000), 'paragraph'],
    ['15,000 list items', '1. a\n'.repeat(12_000), 'list'],
    ['10,000 table rows', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(10_000)}`, 'table'],
  ])('%s are shown in valid messages', (_, markdown, kind) => {
    const flow = parseFlow(markdown);
    expect(flow.map((node) => node.kind)).toEqual([kind]);
    const pages = fullAnswerPages(sectionOf(flow), 'en', {});
    for (const page of pages) expect(validateMessage(page, { method: 'update' })).toEqual([]);
    const [view] = modalViews(sectionOf(flow));
    expect(validateView(view)).toEqual([]);
    const seen = pages.map((page) => visibleText(page.blocks)).join('');
    const marks = (said: string) => said.match(/[<>*_[字]/g)?.length ?? 0;
    expect(marks(seen)).toBe(marks(markdown));
    if (kind === 'paragraph') expect(letters(seen)).toBe(letters(markdown.replaceAll('&amp;', '&')));
  });

  it('15,000 headings fill pages', () => {
    const pages = threadPages('# a\n'.repeat(15_000));
    expect(pages.length).toBeLessThan(500);
    for (const page of pages.slice(0, 3)) expect(validateMessage(page, { method: 'update' })).toEqual([]);
  });
});

/** The text of Markdown that is one paragraph, by page. */
function sectionTexts(markdown: string): string[] {
  return blocksOf(markdown).map((blocks) => visibleText(blocks).trim());
}
