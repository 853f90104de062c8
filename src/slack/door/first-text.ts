/**
 * The first of the values that is a text and says something; empty when none is. A payload may hold what `String`
 * throws on: `{ "toString": null }`.
 */
export function firstText(...values: readonly unknown[]): string {
  return values.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
}
