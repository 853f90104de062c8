/**
 * Kinds of objects and the types of their fields. A type is a map of field and notation: a leading `!` means
 * required, `[x]` a list of x, `{x}` a map of names to x, `=A|B` one of these words; else a scalar or a type's name.
 */
export interface ApiTypes {
  /** `apiVersion kind` → type. */
  kinds: Readonly<Record<string, string>>;
  types: Readonly<Record<string, Fields>>;
}

export type Fields = Readonly<Record<string, string>>;

const SCALARS = ['string', 'number', 'boolean', 'string-or-number', 'quantity', 'base64', 'any'] as const;
type Scalar = (typeof SCALARS)[number];

/** What a value must look like. */
export type Shape =
  | { kind: 'scalar'; scalar: Scalar }
  | { kind: 'words'; words: string[] }
  | { kind: 'list'; items: Shape }
  | { kind: 'map'; values: Shape }
  | { kind: 'object'; type: string };

/** Reads the notation of a field. */
export function readNotation(notation: string): { required: boolean; shape: Shape } {
  const required = notation.startsWith('!');
  return { required, shape: readShape(required ? notation.slice(1) : notation) };
}

function readShape(text: string): Shape {
  const inner = text.slice(1, -1);
  if (text.startsWith('[')) return { kind: 'list', items: readShape(inner) };
  if (text.startsWith('{')) return { kind: 'map', values: readShape(inner) };
  if (text.startsWith('=')) return { kind: 'words', words: text.slice(1).split('|') };
  const scalar = SCALARS.find((known) => known === text);
  return scalar ? { kind: 'scalar', scalar } : { kind: 'object', type: text };
}
