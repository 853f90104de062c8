import type { Unit } from './analyze.ts';
import type { TextSymbol } from './symbols.ts';
import type { TermStatistics } from './term-statistics.ts';

/** A stretch of text, `end` exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** `useEffect`: parts are joined by a capital, not by a hyphen as in names of Pods. */
const CAMEL_CASE = /\p{Ll}\p{Lu}/u;

/**
 * Identifiers of the question that the bank does not hold as a whole and whose parts name no concept: `useEffect` is not
 * about an effect. Its parts must not count as words of the question.
 */
export function strangeIdentifiers(
  text: string,
  symbols: readonly TextSymbol[],
  units: readonly Unit[],
  statistics: TermStatistics,
): Stretch[] {
  return symbols.flatMap(({ identifier, start }) => {
    const whole = identifier?.wholes.at(-1);
    if (!identifier || !whole || statistics.has(whole.text)) return [];
    const from = start - (identifier.parts[0]?.start ?? 0);
    const stretch = { start: from + whole.start, end: from + whole.end };
    const isCamelCase = CAMEL_CASE.test(text.slice(stretch.start, stretch.end));
    const named = units.some((unit) => unit.concept && unit.start < stretch.end && stretch.start < unit.end);
    return isCamelCase && !named ? [stretch] : [];
  });
}
