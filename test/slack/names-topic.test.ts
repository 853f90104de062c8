import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readQuestions } from '../../bench/evaluate.ts';
import { loadBank } from '../../src/knowledge/load.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { questionLang } from '../../src/search/question-lang.ts';
import { isQuestion } from '../../src/slack/is-question.ts';
import { namesTopic } from '../../src/slack/names-topic.ts';
import { shippedBank } from '../support/quiz-bot.ts';

/** Questions that people put to each other: those of an office, and those about Kubernetes. */
interface Unasked {
  text: string;
  isOurs: boolean;
}

const { entries } = await loadBank([shippedBank]);
const search = createSearch(entries);
const unasked = readFileSync(new URL('unasked.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Unasked => JSON.parse(line));
const textsOf = (isOurs: boolean) => unasked.filter((one) => one.isOurs === isOurs).map(({ text }) => text);
const answeredOf = (texts: readonly string[]) => texts.filter(isAnswered).length / texts.length;

/** What the bot would answer in a channel where nobody asked it. */
function isAnswered(text: string): boolean {
  const explanation = search.explain(text, questionLang(text) ?? 'en');
  return isQuestion(text) && explanation.kind === 'found' && namesTopic(explanation);
}

it('all of them are questions', () => {
  expect(unasked.filter(({ text }) => !isQuestion(text))).toEqual([]);
});

it('98 of 100 questions of an office are left to the office, also those with words of the field', () => {
  const talk = textsOf(false);
  expect(talk.length).toBeGreaterThan(190);
  expect(answeredOf(talk)).toBeLessThan(0.02);
});

it('nine of ten questions about Kubernetes are answered', () => {
  const questions = textsOf(true);
  expect(questions.length).toBeGreaterThan(80);
  expect(answeredOf(questions)).toBeGreaterThan(0.9);
});

it('nine of ten questions that the bank answers are taken for what they are', () => {
  const asked = readQuestions(new URL('../search/', import.meta.url))
    .filter(({ right }) => right.length > 0)
    .map(({ query }) => query)
    .filter((query) => isQuestion(query));
  expect(asked.length).toBeGreaterThan(150);
  expect(answeredOf(asked)).toBeGreaterThan(0.9);
});
