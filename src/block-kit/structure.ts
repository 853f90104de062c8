export type Format = 'date' | 'time' | 'web' | 'link';

/** What a field takes. */
export type Field = { readonly optional?: true } & (
  | StringField
  | NumberField
  | { readonly kind: 'boolean' }
  | ObjectField
  | ListField
);

/** Lengths are in UTF-16 units. */
export interface StringField {
  readonly kind: 'string';
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly format?: Format;
}

/** A whole number, unless `fraction` is set. */
export interface NumberField {
  readonly kind: 'number';
  readonly values?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly fraction?: true;
}

/** An object of one of the named shapes, told apart by `type`; `textMax` bounds its `text`. */
export interface ObjectField {
  readonly kind: 'object';
  readonly of: readonly string[];
  readonly textMax?: number;
  readonly nullable?: true;
}

export interface ListField {
  readonly kind: 'list';
  readonly items: Field;
  readonly min?: number;
  readonly max?: number;
}

/** The fields of a block, an element or a composition object, by name. */
export type Shape = Readonly<Record<string, Field>>;

/** What a hand-written table adds to a field, or has instead of what the field says. */
export interface Limit {
  readonly min?: number;
  readonly max?: number;
  readonly textMax?: number;
  readonly format?: Format;
  readonly fraction?: true;
  readonly nullable?: true;
  readonly items?: Limit;
}
