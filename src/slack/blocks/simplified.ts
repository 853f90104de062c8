import type { KnownBlock, RichTextBlock, TableBlock } from '@slack/types';
import { plainButtons } from './feedback.ts';

/** Fields that Slack documents but not every client and validator knows. */
type Extras = { offset?: number; language?: string };
type Element = RichTextBlock['elements'][number] & Extras;

/**
 * The blocks of a page that Slack refused, without native tables and thumbs and without the newest fields:
 * nothing is left out, it only looks plainer.
 */
export function simplified(blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks.map(simpleBlock);
}

function simpleBlock(block: KnownBlock): KnownBlock {
  if (block.type === 'table') return tableAsList(block);
  if (block.type === 'context_actions') return { type: 'actions', elements: plainButtons(block) };
  if (block.type !== 'rich_text') return block;
  return { ...block, elements: block.elements.flatMap(simpleElement) };
}

/** A list that went on counting becomes plain lines with their numbers, so that no number is wrong. */
function simpleElement(element: Element): RichTextBlock['elements'] {
  const { language: _, offset = 0, ...simple } = element;
  if (simple.type !== 'rich_text_list' || offset === 0) return [simple];
  return simple.elements.map((item, index) => ({
    type: 'rich_text_section',
    elements: [
      { type: 'text', text: `${'    '.repeat(simple.indent ?? 0)}${offset + index + 1}. ` },
      ...item.elements,
      { type: 'text', text: '\n' },
    ],
  }));
}

function tableAsList({ rows }: TableBlock): RichTextBlock {
  const items = rows.map((row) => ({
    type: 'rich_text_section' as const,
    elements: row.flatMap((cell, column) => [
      ...(column > 0 ? [{ type: 'text' as const, text: ' · ' }] : []),
      ...cellElements(cell),
    ]),
  }));
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: items }] };
}

function cellElements(cell: TableBlock['rows'][number][number]) {
  if (cell.type !== 'rich_text') return [{ type: 'text' as const, text: String(cell.text) }];
  return cell.elements.flatMap((element) => (element.type === 'rich_text_section' ? element.elements : []));
}
