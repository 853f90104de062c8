import { readFileSync } from 'node:fs';
import { questionLang } from '../../dist/search/question-lang.js';
import { createRandom, shuffled } from './random.js';
import { SEED } from './synthetic.js';

/**
 * The questions of `test/search`, in a mixed order: `{ query, lang, asked, right }`, where `lang` is the set it belongs to,
 * `asked` the language that the bot takes it for, and `right` the ids that answer it, none where nothing does.
 */
export function readQuestions(half) {
  const all = ['en', 'zh', 'none'].flatMap(readSet).filter((line) => half === 'all' || line.half === half);
  const questions = all.map(({ query, lang, id, also = [] }) => {
    return { query, lang, asked: questionLang(query) ?? lang, right: id ? [id, ...also] : [] };
  });
  return shuffled(createRandom(SEED), questions);
}

function readSet(set) {
  const file = new URL(`../../test/search/queries.${set}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse);
  return set === 'none' ? lines : lines.map((line) => ({ ...line, lang: set }));
}
