import type { RichTextElement, RichTextSection } from '@slack/types';
import { splitRuns } from '../../markdown/cut-runs.ts';
import type { Run } from '../../markdown/flow.ts';
import { escapedBytes } from '../escape.ts';
import { PIECE_BYTES } from './page-limits.ts';

type Style = NonNullable<RichTextSection['elements'][number] & { type: 'text' }>['style'];

/** Runs as rich_text leaves; only text and links exist, so nothing in them can ping. Never empty. */
export function leaves(runs: readonly Run[], base: Pick<Run, 'bold' | 'italic'> = {}): RichTextElement[] {
  const shown = runs.filter((run) => run.text !== '').map((run) => leaf({ ...run, ...base }));
  return shown.length > 0 ? shown : [{ type: 'text', text: ' ' }];
}

export function richSection(elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements };
}

/** Runs in pieces small enough for a page, cut at sentences. */
export function splitForPages(runs: readonly Run[]): Run[][] {
  return splitRuns(runs, charsWithinPiece);
}

/** How many characters from the start of `text` stay within a piece. */
export function charsWithinPiece(text: string): number {
  if (escapedBytes(text) <= PIECE_BYTES) return text.length;
  let [low, high] = [1, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (escapedBytes(text.slice(0, middle)) <= PIECE_BYTES) low = middle;
    else high = middle - 1;
  }
  return low;
}

function leaf({ text, link, ...marks }: Run): RichTextElement {
  const style: Style = {
    ...(marks.bold && { bold: true }),
    ...(marks.italic && { italic: true }),
    ...(marks.strike && { strike: true }),
    ...(marks.code && { code: true }),
  };
  const styled = Object.keys(style).length > 0 ? { style } : {};
  return link ? { type: 'link', url: link, text, ...styled } : { type: 'text', text, ...styled };
}
