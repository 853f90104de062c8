import type { KnownBlock } from '@slack/types';
import { escapeText } from '../escape.ts';
import { blocksOf } from './merge-pieces.ts';
import { breakOf, isDivider } from './page-break.ts';
import { PAGE_LIMITS, type PageLimits } from './page-limits.ts';
import { add, fits, NOTHING, type Sized, sized, sum } from './page-size.ts';
import type { Piece } from './piece.ts';

/** One message: what people see, and what notifications and screen readers say (escaped). */
export interface Page {
  text: string;
  blocks: KnownBlock[];
}

/**
 * Packs pieces into messages that Slack accepts and can update. What introduces the next piece goes to the next
 * page with it, where both fit there and the page keeps something to read.
 */
export function paginate(pieces: readonly Piece[], limits: PageLimits = PAGE_LIMITS): Page[] {
  const pages: Piece[][] = [];
  let page: Sized[] = [];
  let size = NOTHING;
  const close = (end: number): void => {
    const kept = withoutOuterDividers(page.slice(0, end).map(({ piece }) => piece));
    if (kept.length > 0) pages.push(kept);
    page = page.slice(end).map((next, index) => (index === 0 ? sized(next.piece, undefined) : next));
    size = sum(page);
  };
  for (const piece of pieces) {
    const next = sized(piece, page.at(-1)?.piece);
    page.push(next);
    size = add(size, next.size);
    while (page.length > 1 && !fits(size, limits)) close(breakOf(page, limits));
  }
  close(page.length);
  return pages.map(pageOf);
}

/** True if the pieces are one message. */
export function isOnePage(pieces: readonly Piece[], limits: PageLimits): boolean {
  return fits(sum(pieces.map((piece, index) => sized(piece, pieces[index - 1]))), limits);
}

/** Pieces as one page, whatever their size; rich text in a row becomes one block. */
export function pageOf(pieces: readonly Piece[]): Page {
  const text = pieces.reduce((said, piece) => {
    const gap = said && piece.text ? (piece.joins ?? '\n') : '';
    return said + gap + piece.text;
  }, '');
  return { text: escapeText(text), blocks: blocksOf(pieces) };
}

function withoutOuterDividers(pieces: Piece[]): Piece[] {
  while (isDivider(pieces[0])) pieces.shift();
  while (isDivider(pieces.at(-1))) pieces.pop();
  return pieces;
}
