import type {
  KnownBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextSection,
  RichTextText,
} from '@slack/types';
import type { Section } from '../../../src/knowledge/entry.ts';
import type { FlowNode } from '../../../src/markdown/flow.ts';
import { parseFlow } from '../../../src/markdown/to-flow.ts';
import { emit } from '../../../src/slack/blocks/emit.ts';
import { fullAnswerPages, fullAnswerView } from '../../../src/slack/blocks/full-answer.ts';
import { MODAL_LIMITS, PAGE_LIMITS } from '../../../src/slack/blocks/page-limits.ts';
import { type Page, paginate } from '../../../src/slack/blocks/paginate.ts';
import type { Surface } from '../../../src/slack/blocks/piece.ts';

/** Marks the start and end of the text under test among the title, the source and the page numbers. */
const TITLE = '⟦⟧';

export function sectionOf(flow: FlowNode[], title = TITLE): Section {
  const lists = { aliases: [], sources: [], related: [] };
  return { entryId: 'any', lang: 'en', title, ...lists, file: '⟦.md', heading: '⟧', line: 1, flow };
}

/** Markdown as a full answer in a thread. */
export function threadPages(markdown: string): Page[] {
  return fullAnswerPages(sectionOf(parseFlow(markdown)), 'en', {});
}

/** Every page of the modal that shows a section. */
export function modalViews(section: Section): ReturnType<typeof fullAnswerView>[] {
  const views: ReturnType<typeof fullAnswerView>[] = [];
  for (let page = 0; page < 1000; page += 1) {
    const view = fullAnswerView(section, { id: 'any', lang: 'en', query: '', page }, {});
    views.push(view);
    if (!JSON.stringify(view.blocks).includes(`\\"page\\":${page + 1}`)) return views;
  }
  throw new Error('The modal has no last page.');
}

/** All text that people see in blocks, with a space between two elements; the frame is left out. */
export function visibleText(blocks: readonly { type: string }[]): string {
  return blocks.map(blockText).join(' ');
}

function blockText(block: { type: string }): string {
  switch (block.type) {
    case 'header':
      return 'text' in block ? leafTexts(block.text).replace(TITLE, '') : '';
    case 'rich_text':
      return leafTexts(block);
    case 'table':
      return 'rows' in block && Array.isArray(block.rows) ? block.rows.flat().map(leafTexts).join(' ') : '';
    case 'divider':
    case 'context':
    case 'actions':
      return '';
    default:
      throw new Error(`The renderer makes no ${block.type} block.`);
  }
}

/** The texts of leaves in order; elements, items and cells are set apart, and items have the numbers people see. */
function leafTexts(value: unknown): string {
  if (Array.isArray(value)) return value.map(leafTexts).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value && typeof value.text === 'string') return value.text;
  if (!('elements' in value && Array.isArray(value.elements))) return '';
  if (!('style' in value && value.style === 'ordered')) return ` ${leafTexts(value.elements)} `;
  const offset = 'offset' in value && typeof value.offset === 'number' ? value.offset : 0;
  return value.elements.map((item, index) => ` ${offset + index + 1}. ${leafTexts(item)} `).join('');
}

/** Every letter, digit and Han character of a text, without what was escaped for Slack. */
export function letters(text: string): string {
  const decoded = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return (decoded.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

/** The characters of `wanted` that `got` has too few of. */
export function missingLetters(wanted: string, got: string): string[] {
  const left = new Map<string, number>();
  for (const character of got) left.set(character, (left.get(character) ?? 0) + 1);
  return [...wanted].filter((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count <= 0;
  });
}

/** The blocks of Markdown on each page, with no frame around it. */
export function blocksOf(markdown: string, surface: Surface = 'thread'): KnownBlock[][] {
  return paginate(emit(parseFlow(markdown), surface), surface === 'modal' ? MODAL_LIMITS : PAGE_LIMITS).map(
    (page) => page.blocks,
  );
}

/** The rich text elements of Markdown that is shown on one page in one block. */
export function richElements(markdown: string, surface: Surface = 'thread'): RichTextBlockElement[] {
  const pages = blocksOf(markdown, surface);
  const [block] = pages[0] ?? [];
  if (pages.length !== 1 || pages[0]?.length !== 1 || block?.type !== 'rich_text') {
    throw new Error(`Not one rich text block: ${JSON.stringify(pages)}`);
  }
  return block.elements;
}

/** The leaves of Markdown that is one paragraph. */
export function paragraphLeaves(markdown: string): RichTextElement[] {
  const [section, ...more] = richElements(markdown);
  if (section?.type !== 'rich_text_section' || more.length > 0) throw new Error('Not one paragraph.');
  return section.elements;
}

/** Markdown as the `text` of its messages. */
export function saidText(markdown: string): string[] {
  return paginate(emit(parseFlow(markdown), 'thread')).map((page) => page.text);
}

type Style = { bold?: true; italic?: true; strike?: true; code?: true };

export function text(said: string, style?: Style): RichTextText {
  return { type: 'text', text: said, ...(style && { style }) };
}

export function section(...elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements };
}

export function list(
  style: 'bullet' | 'ordered',
  items: string[],
  extra: { indent?: number; offset?: number } = {},
) {
  const elements = items.map((item) => section(text(item)));
  return { type: 'rich_text_list', style, indent: 0, elements, ...extra };
}

export function code(said: string, extra: { language?: string; border?: 0 | 1 } = {}) {
  return { type: 'rich_text_preformatted', elements: [text(said)], border: 0, ...extra };
}

/** The rich text elements of blocks, and the leaves in them; items and cells have theirs. */
export function elementsOf(blocks: readonly KnownBlock[]): RichTextBlockElement[] {
  return blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements : []));
}

export function leavesOf(elements: readonly RichTextBlockElement[]): RichTextElement[] {
  return elements.flatMap((element): RichTextElement[] =>
    element.type === 'rich_text_list' ? element.elements.flatMap((item) => item.elements) : element.elements,
  );
}

export function leafText(leaves: readonly RichTextElement[]): string {
  return leaves.map((leaf) => ('text' in leaf ? (leaf.text ?? '') : '')).join('');
}
