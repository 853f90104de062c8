import type { RichTextPreformatted } from '@slack/types';
import { graphemeEnd } from '../../markdown/cut-runs.ts';
import { charsWithinPiece } from './leaves.ts';
import type { Piece } from './piece.ts';

/** `language` is documented for preformatted text but not in @slack/types 3.2. */
type Preformatted = RichTextPreformatted & { language?: string };

/** A fence as preformatted text, verbatim; a long one in several, cut at line ends. */
export function codePieces(text: string, language: string): Piece[] {
  return splitCode(text).map((part) => {
    const element: Preformatted = {
      type: 'rich_text_preformatted',
      elements: [{ type: 'text', text: part || ' ' }],
      border: 0,
      ...(language && { language }),
    };
    return { kind: 'rich', element, text: part };
  });
}

function splitCode(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const limit = charsWithinPiece(rest);
    if (limit >= rest.length) return [...parts, rest];
    const lineEnd = rest.lastIndexOf('\n', limit);
    const end = lineEnd > 0 ? lineEnd : graphemeEnd(rest, limit);
    parts.push(rest.slice(0, end));
    // The newline between two parts is the gap between two blocks.
    rest = rest.slice(lineEnd > 0 ? end + 1 : end);
  }
}
