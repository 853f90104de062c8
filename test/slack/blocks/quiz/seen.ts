import { expect } from 'vitest';
import { validateMessage } from '../../../../src/block-kit/validate.ts';
import { PAGE_LIMITS } from '../../../../src/slack/blocks/page-limits.ts';
import type { Page } from '../../../../src/slack/blocks/paginate.ts';
import { unlabelled, wordless } from '../../../support/labels.ts';

/** What must be true of every message: Slack takes it, can update it, nothing in it pings, all of it is read out. */
export function expectMessage(page: Page, channelLinks: readonly string[] = []): void {
  expect(validateMessage(page, { method: 'update' })).toEqual([]);
  expect(Buffer.byteLength(page.text)).toBeLessThanOrEqual(PAGE_LIMITS.textBytes);
  expect([...unlabelled(page.blocks), ...wordless(page.blocks)]).toEqual([]);
  expect(page.text).toMatch(/\S/);
  const tokens = page.text.match(/<[^>]*>/g) ?? [];
  expect(tokens.filter((token) => !channelLinks.includes(token))).toEqual([]);
  const mrkdwn = JSON.stringify(page.blocks).match(/"type":"mrkdwn","text":"[^"]*"/g) ?? [];
  expect(mrkdwn.flatMap((text) => text.match(/<(?!!date\^)[^>]*>/g) ?? [])).toEqual([]);
  expect(JSON.stringify(page.blocks)).not.toMatch(/"type":"(?:user|usergroup|broadcast|emoji)"/);
}

/** All text of blocks in order, whatever their shape; the labels of buttons too. */
export function visible(value: unknown): string {
  if (Array.isArray(value)) return value.map(visible).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => key !== 'value' && key !== 'accessibility_label')
    .map(([key, inner]) => (key === 'text' && typeof inner === 'string' ? inner : visible(inner)))
    .join('');
}

/** The buttons of a page, in order. */
export function buttonsOf(page: Page) {
  return page.blocks.flatMap((block) => {
    if (block.type !== 'actions') return [];
    return block.elements.flatMap((element) => (element.type === 'button' ? [element] : []));
  });
}

/** Every letter and digit of a text, without what was escaped. */
export function letters(text: string): string {
  const decoded = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return (decoded.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

/** `text` says what every leaf of the blocks says; bars and moments have words of their own there. */
export function expectSaid({ text, blocks }: Page): void {
  const said = letters(text);
  for (const block of blocks) {
    const leaves = block.type === 'rich_text' ? block.elements : block.type === 'actions' ? [] : [block];
    for (const leaf of leaves) {
      const shown = visible(leaf);
      if (!shown.includes('█') && !shown.includes('<!date^')) expect(said).toContain(letters(shown));
    }
  }
}
