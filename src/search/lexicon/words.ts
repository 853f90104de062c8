import { cells, lines } from './lines.ts';
import { WORDS_A_TO_D } from './words-a-d.ts';
import { WORDS_E_TO_O } from './words-e-o.ts';
import { WORDS_P_TO_R } from './words-p-r.ts';
import { WORDS_S_TO_Z } from './words-s-z.ts';

/** English and Chinese words that translate each other, with how surely they do (0 to 1). */
export interface WordPair {
  en: string[];
  zh: string[];
  weight: number;
}

/** The word table: everyday operations words below the level of concepts. */
export function wordPairs(): WordPair[] {
  return [WORDS_A_TO_D, WORDS_E_TO_O, WORDS_P_TO_R, WORDS_S_TO_Z].flatMap(lines).map((line) => {
    const [en = '', zh = '', weight = ''] = line.split(' | ');
    return { en: cells(en), zh: cells(zh), weight: Number(weight) };
  });
}
