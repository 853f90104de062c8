import type { KnownBlock, RichTextBlock } from '@slack/types';
import { escapedBytes, escapeText } from '../escape.ts';
import { PAGE_LIMITS, type PageLimits } from './page-limits.ts';
import type { Piece } from './piece.ts';

/** One message: what people see, and what notifications and screen readers say (escaped). */
export interface Page {
  text: string;
  blocks: KnownBlock[];
}

/** A rich_text block around its elements, and the line break that two paragraphs need between them. */
const BLOCK_JSON = 80;

/** Packs pieces into messages that Slack accepts and can update; a heading is never the last of a page. */
export function paginate(pieces: readonly Piece[], limits: PageLimits = PAGE_LIMITS): Page[] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let size = NOTHING;
  for (const piece of pieces) {
    const added = add(size, piece, page.at(-1));
    if (page.length === 0 || fits(added, limits)) {
      page.push(piece);
      size = added;
      continue;
    }
    const last = page.at(-1);
    const carried = last && page.length > 1 && isHeader(last) ? [last] : [];
    pages.push(page.slice(0, page.length - carried.length));
    page = [...carried, piece];
    size = sizeOf(page);
  }
  if (page.length > 0) pages.push(page);
  return pages.map(pageOf);
}

/** True if the pieces are one message. */
export function isOnePage(pieces: readonly Piece[], limits: PageLimits): boolean {
  return fits(sizeOf(pieces), limits);
}

/** Pieces as one page, whatever their size; rich text in a row becomes one block. */
export function pageOf(pieces: readonly Piece[]): Page {
  const blocks: KnownBlock[] = [];
  let rich: RichTextBlock | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'block') {
      blocks.push(piece.block);
      rich = undefined;
    } else if (rich) {
      addElement(rich, piece.element);
    } else {
      rich = { type: 'rich_text', elements: [piece.element] };
      blocks.push(rich);
    }
  }
  const text = pieces.map((piece) => piece.text).filter(Boolean);
  return { text: escapeText(text.join('\n')), blocks };
}

type RichElement = RichTextBlock['elements'][number];

/** Two paragraphs in a row need a line between them; other elements bring their own. */
function addElement(block: RichTextBlock, element: RichElement): void {
  const last = block.elements.at(-1);
  if (last?.type === 'rich_text_section' && element.type === 'rich_text_section') {
    const elements = [...last.elements, { type: 'text' as const, text: '\n' }];
    block.elements[block.elements.length - 1] = { ...last, elements };
  }
  block.elements.push(element);
}

const NOTHING: PageLimits = { blocks: 0, chars: 0, json: 0, textBytes: 0, tables: 0 };

function sizeOf(pieces: readonly Piece[]): PageLimits {
  return pieces.reduce((size, piece, index) => add(size, piece, pieces[index - 1]), NOTHING);
}

/** The size of a page with one more piece, from above: exact but for a few bytes of JSON. */
function add(size: PageLimits, piece: Piece, previous: Piece | undefined): PageLimits {
  const isMerged = piece.kind === 'rich' && previous?.kind === 'rich';
  const content = piece.kind === 'rich' ? piece.element : piece.block;
  return {
    blocks: size.blocks + (isMerged ? 0 : 1),
    chars: size.chars + piece.text.length + 1,
    json: size.json + JSON.stringify(content).length + BLOCK_JSON,
    textBytes: size.textBytes + escapedBytes(piece.text) + 1,
    tables: size.tables + (piece.kind === 'block' && piece.block.type === 'table' ? 1 : 0),
  };
}

function fits(size: PageLimits, limits: PageLimits): boolean {
  return (
    size.blocks <= limits.blocks &&
    size.chars <= limits.chars &&
    size.json <= limits.json &&
    size.textBytes <= limits.textBytes &&
    size.tables <= limits.tables
  );
}

function isHeader(piece: Piece): boolean {
  return piece.kind === 'block' && piece.block.type === 'header';
}
