import { cells, lines } from './lines.ts';
import { WORDS_A_TO_B } from './words-a-b.ts';
import { WORDS_C } from './words-c.ts';
import { WORDS_D_TO_E } from './words-d-e.ts';
import { WORDS_F_TO_I } from './words-f-i.ts';
import { WORDS_J_TO_O } from './words-j-o.ts';
import { WORDS_P } from './words-p.ts';
import { WORDS_Q_TO_R } from './words-q-r.ts';
import { WORDS_S } from './words-s.ts';
import { WORDS_T_TO_Z } from './words-t-z.ts';

/** English and Chinese words that translate each other, with how surely they do (0 to 1). */
export interface WordPair {
  en: string[];
  zh: string[];
  weight: number;
}

/** The word table: everyday operations words below the level of concepts. */
export function wordPairs(): WordPair[] {
  return [
    WORDS_A_TO_B,
    WORDS_C,
    WORDS_D_TO_E,
    WORDS_F_TO_I,
    WORDS_J_TO_O,
    WORDS_P,
    WORDS_Q_TO_R,
    WORDS_S,
    WORDS_T_TO_Z,
  ]
    .flatMap(lines)
    .map((line) => {
      const [en = '', zh = '', weight = ''] = line.split(' | ');
      return { en: cells(en), zh: cells(zh), weight: Number(weight) };
    });
}
