import { cells, lines } from './lines.js';
import { WORDS_A_TO_D } from './words-a-d.js';
import { WORDS_E_TO_O } from './words-e-o.js';
import { WORDS_P_TO_R } from './words-p-r.js';
import { WORDS_S_TO_Z } from './words-s-z.js';
/** The word table: everyday operations words below the level of concepts. */
export function wordPairs() {
    return [WORDS_A_TO_D, WORDS_E_TO_O, WORDS_P_TO_R, WORDS_S_TO_Z].flatMap(lines).map((line) => {
        const [en = '', zh = '', weight = ''] = line.split(' | ');
        return { en: cells(en), zh: cells(zh), weight: Number(weight) };
    });
}
