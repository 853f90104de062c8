/** What a person typed, read; or what is wrong with it, as data that the texts make a sentence of. */
export type Parsed<Value, Problem> = { kind: 'ok'; value: Value } | ({ kind: 'wrong' } & Problem);

const SPACES = /\s+/g;

/** Full-width digits, letters and signs as plain ones, lower case, single spaces and none around. */
export function plainTyped(typed: string): string {
  return typed.normalize('NFKC').replace(SPACES, ' ').trim().toLowerCase();
}
