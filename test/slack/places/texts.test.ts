import { describe, expect, it } from 'vitest';
import { AGENT_TEXTS } from '../../../src/slack/texts/agent-texts.ts';
import { BROWSE_TEXTS } from '../../../src/slack/texts/browse-texts.ts';
import { HOME_TEXTS } from '../../../src/slack/texts/home-texts.ts';
import { LANGUAGE_TEXTS } from '../../../src/slack/texts/language-texts.ts';
import { QUIZ_TEXTS } from '../../../src/slack/texts/quiz/quiz-texts.ts';
import { SEARCH_TEXTS } from '../../../src/slack/texts/search-texts.ts';
import { STATS_TEXTS } from '../../../src/slack/texts/stats-texts.ts';
import { stepTexts } from '../../../src/slack/texts/step-texts.ts';
import { TEXTS } from '../../../src/slack/texts/texts.ts';

const ALL = {
  answers: TEXTS,
  quiz: QUIZ_TEXTS,
  agent: AGENT_TEXTS,
  browse: BROWSE_TEXTS,
  home: HOME_TEXTS,
  language: LANGUAGE_TEXTS,
  search: SEARCH_TEXTS,
  stats: STATS_TEXTS,
  step: stepTexts,
};
const HAN = /\p{Script=Han}/u;
const LETTER = /\p{Letter}/u;

/** Every plain text with its path; functions are held by their callers. */
function leaves(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe.each(Object.entries(ALL))('the texts of %s', (name, texts) => {
  it('say the same things in both languages', () => {
    const paths = (lang: 'en' | 'zh') => leaves(texts[lang], name).map(([path]) => path);
    expect(paths('zh')).toEqual(paths('en'));
  });

  it('are in the language that they are for, but for names of languages and words of the other', () => {
    const examples = Object.values(QUIZ_TEXTS).map(({ help }) => help.also);
    const named = (text: string) =>
      ['English', '中文', 'Chinese', ...examples].includes(text) || text.startsWith('/k8s');
    const isOdd = (lang: 'en' | 'zh') => (text: string) =>
      text.length > 0 && !named(text) && LETTER.test(text) && HAN.test(text) !== (lang === 'zh');
    for (const lang of ['en', 'zh'] as const) {
      const odd = leaves(texts[lang], name).filter(([, text]) => isOdd(lang)(text));
      expect(odd).toEqual([]);
    }
  });
});
