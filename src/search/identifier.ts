import { remembered } from './memo.ts';

/** A part of an identifier, lower case, with its place in the identifier. */
interface IdentifierPart {
  text: string;
  start: number;
  end: number;
}

export interface Identifier {
  /** The smallest parts: `readinessProbe.httpGet` → readiness, probe, http, get. */
  parts: IdentifierPart[];
  /** Joined forms of more than one part: readinessprobe, httpget, readinessprobehttpget. */
  wholes: IdentifierPart[];
}

const PIECE = /[\p{L}\p{Nd}]+/gu;
/** Words in camelCase: an acronym before a word (`HTTPGet`), a word, or capitals; digits stay on them. */
const CAMEL = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{Nd}\p{Lo}]+|\p{Lu}+[\p{Nd}]*/gu;
/** `CRDs`, `PVCs`: an acronym in the plural is one word. */
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;

const MAX_IDENTIFIERS = 10_000;

/** Splits on punctuation and camelCase, and keeps the joined forms as well. */
export const splitIdentifier = remembered(MAX_IDENTIFIERS, split);

function split(text: string): Identifier {
  const parts: IdentifierPart[] = [];
  const wholes: IdentifierPart[] = [];
  const pieces = locate(text, PIECE, 0);
  for (const piece of pieces) {
    const raw = text.slice(piece.start, piece.end);
    const words = PLURAL_ACRONYM.test(raw) ? [piece] : locate(raw, CAMEL, piece.start);
    parts.push(...(words.length > 0 ? words : [piece]));
    if (words.length > 1 && pieces.length > 1) wholes.push(piece);
  }
  if (parts.length > 1) {
    wholes.push({ text: pieces.map((piece) => piece.text).join(''), start: 0, end: text.length });
  }
  return { parts, wholes };
}

function locate(text: string, pattern: RegExp, offset: number): IdentifierPart[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0].toLowerCase(),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}
