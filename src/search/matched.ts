import type { Query } from './query.ts';
import { PARTIAL_COVERAGE } from './weights.ts';

/** The words of the question that the terms cover, as typed, in order, each once; touching ones join. */
export function matchedWords(query: Query, terms: ReadonlySet<string>): string[] {
  const words: { text: string; end: number }[] = [];
  for (const unit of query.units) {
    if (![...unit.covers].some(([term, cover]) => cover > PARTIAL_COVERAGE && terms.has(term))) continue;
    const last = words.at(-1);
    if (last && last.end === unit.start)
      words[words.length - 1] = { text: last.text + unit.text, end: unit.end };
    else words.push({ text: unit.text, end: unit.end });
  }
  return [...new Map(words.map(({ text }) => [text.toLowerCase(), text])).values()];
}
