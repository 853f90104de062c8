import type { RichTextElement, RichTextSection } from '@slack/types';
import { splitRuns } from '../../markdown/cut-runs.ts';
import type { Run } from '../../markdown/flow.ts';
import { joinRuns } from '../../markdown/join-runs.ts';
import { runsText } from '../../markdown/plain-text.ts';
import { escapedBytes } from '../escape.ts';
import { PIECE_BYTES } from './page-limits.ts';
import type { Piece } from './piece.ts';

type Style = NonNullable<RichTextSection['elements'][number] & { type: 'text' }>['style'];

/** `&amp;` is the most that one character can take. */
const MOST_BYTES = 5;
const LEADING_SPACE = /^\s+/;

/** Runs as rich_text leaves; only text and links exist, so nothing in them can ping. Never empty. */
export function leaves(runs: readonly Run[], base: Pick<Run, 'bold' | 'italic'> = {}): RichTextElement[] {
  const shown = joinRuns(runs.map((run) => ({ ...run, ...base }))).map(leaf);
  return shown.length > 0 ? shown : [{ type: 'text', text: ' ' }];
}

export function richSection(elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements };
}

/** Runs of any length as pieces, each made of what fits a page. */
export function splitPieces(runs: readonly Run[], pieceOf: (runs: readonly Run[]) => Piece): Piece[] {
  return splitForPages(runs).map((part, index) => {
    if (index === 0) return pieceOf(part);
    const space = LEADING_SPACE.exec(runsText(part))?.[0] ?? '';
    return { ...pieceOf(withoutStart(part, space.length)), joins: space };
  });
}

/** Runs in pieces small enough for a page, cut at sentences. */
export function splitForPages(runs: readonly Run[]): Run[][] {
  return splitRuns(runs, charsWithinPiece);
}

/** How many characters from the start of `text` stay within a piece. */
export function charsWithinPiece(text: string): number {
  if (text.length * MOST_BYTES <= PIECE_BYTES) return text.length;
  // A text of any length is not gone through for each of its pieces.
  if (text.length <= PIECE_BYTES && escapedBytes(text) <= PIECE_BYTES) return text.length;
  let [low, high] = [1, Math.min(text.length, PIECE_BYTES)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (escapedBytes(text.slice(0, middle)) <= PIECE_BYTES) low = middle;
    else high = middle - 1;
  }
  return low;
}

function withoutStart(runs: readonly Run[], chars: number): Run[] {
  let left = chars;
  return runs.map((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return { ...run, text };
  });
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
