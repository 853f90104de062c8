import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readQuestions } from '../../bench/evaluate.ts';
import { loadBank } from '../../src/knowledge/load.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { questionLang } from '../../src/search/question-lang.ts';
import { isQuestion } from '../../src/slack/is-question.ts';
import { namesTopic } from '../../src/slack/names-topic.ts';
import { shippedBank } from '../support/quiz-bot.ts';

const { entries } = await loadBank([shippedBank]);
const search = createSearch(entries);

/** What the bot would answer in a channel where nobody asked it. */
function isAnswered(text: string): boolean {
  const explanation = search.explain(text, questionLang(text) ?? 'en');
  return isQuestion(text) && explanation.kind === 'found' && namesTopic(explanation);
}

it('questions of an office are left to the office', () => {
  const talk = readFileSync(new URL('small-talk.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  expect(talk.length).toBeGreaterThan(90);
  expect(talk.every(isQuestion)).toBe(true);
  expect(talk.filter(isAnswered)).toEqual([]);
});

it('nine of ten questions that the bank answers are taken for what they are', () => {
  const asked = readQuestions(new URL('../search/', import.meta.url))
    .filter(({ right }) => right.length > 0)
    .map(({ query }) => query)
    .filter((query) => isQuestion(query));
  const answered = asked.filter(isAnswered);
  expect(asked.length).toBeGreaterThan(150);
  expect(answered.length / asked.length).toBeGreaterThan(0.9);
});
