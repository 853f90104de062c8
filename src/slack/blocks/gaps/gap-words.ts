import type { Gap } from '../../../gaps/gap-board.ts';
import type { Lang } from '../../../knowledge/entry.ts';
import { GAPS_TEXTS } from '../../texts/gaps/gaps-texts.ts';
import { typedLine } from '../../texts/quiz/typed-line.ts';

const EXAMPLE_CHARS = 140;

/** What people asked, as one plain line; what it was about once the words are forgotten. */
export function gapQuestion({ examples: [example], terms }: Gap, lang: Lang): string {
  if (example !== undefined) return typedLine(example, EXAMPLE_CHARS);
  return GAPS_TEXTS[lang].gap.about(typedLine(termWords(terms).join(', '), EXAMPLE_CHARS));
}

/** Terms as people may read them. */
export function termWords(terms: readonly string[]): string[] {
  return terms.map((term) => term.replaceAll('§', '').replaceAll('-', ' ').replaceAll('_', ' '));
}
