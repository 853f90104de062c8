import type { Answerer } from '../answer/create-answer.ts';
import type { Lang } from '../knowledge/entry.ts';
import { questionLang } from '../search/question-lang.ts';

/** Why a question is answered as it is, as lines for a terminal. */
export function explanationLines(question: string, answerer: Answerer, wanted: Lang | undefined): string[] {
  const { words, entries } = answerer.explain(question, wanted ?? questionLang(question) ?? 'en');
  return [
    '',
    'Words:',
    ...words.map(({ text, kind, weight, terms }) => {
      return `  ${text} (${kind}, ${weight.toFixed(2)}): ${terms.join(' ') || 'not in the bank'}`;
    }),
    'Entries:',
    ...entries.map(({ id, score, named, share, confidence, matched }) => {
      const figures = `score ${score.toFixed(1)}, covers ${Math.round(share * 100)} %, confidence ${confidence.toFixed(1)}`;
      return `  ${id}: ${figures}${named === 'no' ? '' : `, named ${named}`}; ${matched.join(', ')}`;
    }),
  ];
}
