import { graphemeEnd } from '../../../markdown/cut-runs.ts';
import { escapedBytes, escapeText } from '../../escape.ts';
import { PAGE_LIMITS, type PageLimits } from '../page-limits.ts';
import { isOnePage, type Page, pageOf } from '../paginate.ts';
import type { Piece } from '../piece.ts';

const BLOCK_LIMITS: PageLimits = { ...PAGE_LIMITS, textBytes: Number.POSITIVE_INFINITY };
const CUT = '…';

/**
 * One message of pieces that may be too much for it, as a long manifest is. First only `text` is cut, its code before
 * its sentences; then the code itself, which `cut` says. Sentences keep every character, even where Slack would refuse them.
 */
export function fittingPage(pieces: readonly Piece[], cut: Piece): Page {
  if (isOnePage(pieces, PAGE_LIMITS)) return pageOf(pieces);
  const shown = isOnePage(pieces, BLOCK_LIMITS) ? pieces : withLessCode(pieces, cut);
  return { text: fittingText(shown), blocks: pageOf(shown).blocks };
}

/** Takes code away from its end until the rest fits; where it ends, `cut` stands. */
function withLessCode(pieces: readonly Piece[], cut: Piece): readonly Piece[] {
  const codes = pieces.filter(isCode);
  for (let kept = codes.length - 1; kept >= 0; kept--) {
    const end = codes[kept];
    const left = new Set(codes.slice(kept + 1));
    const shown = pieces.filter((piece) => !left.has(piece)).map((piece) => (piece === end ? cut : piece));
    if (kept === 0 || isOnePage(shown, BLOCK_LIMITS)) return shown;
  }
  return pieces;
}

function fittingText(pieces: readonly Piece[]): string {
  const { text } = pageOf(pieces);
  if (Buffer.byteLength(text) <= PAGE_LIMITS.textBytes) return text;
  const short = pageOf(pieces.map((piece) => (isCode(piece) ? { ...piece, text: CUT } : piece)));
  return Buffer.byteLength(short.text) <= PAGE_LIMITS.textBytes
    ? short.text
    : cutText(
        pieces
          .filter((piece) => !isCode(piece))
          .map(({ text: part }) => part)
          .join('\n'),
      );
}

/** The longest start of a text that is within the limit once it is escaped. */
function cutText(text: string): string {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (escapedBytes(text.slice(0, middle) + CUT) <= PAGE_LIMITS.textBytes) low = middle;
    else high = middle - 1;
  }
  return escapeText(text.slice(0, graphemeEnd(text, low)) + CUT);
}

/** Code says in `text` what it shows; bars, which are never cut, say it in words. */
function isCode(piece: Piece): boolean {
  if (piece.kind !== 'rich' || piece.element.type !== 'rich_text_preformatted') return false;
  const [leaf] = piece.element.elements;
  return leaf?.type === 'text' && leaf.text === piece.text;
}
