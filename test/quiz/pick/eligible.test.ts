import { expect, it } from 'vitest';
import { eligibleItems, type PickSettings } from '../../../src/quiz/pick/eligible.ts';
import { topicOf } from '../../../src/quiz/topic-of.ts';
import { itemOf } from '../items.ts';

const ALL: PickSettings = { topics: [], difficulties: [], language: 'both' };
const dns = itemOf('dns', 1, 1);
const pods = itemOf('pods', 1, 3);

it('allows all items where nothing is chosen', () => {
  expect(eligibleItems([dns, pods], ALL)).toEqual({ kind: 'items', items: [dns, pods] });
});

it('allows the chosen topics and difficulties only', () => {
  expect(eligibleItems([dns, pods], { ...ALL, topics: ['pods', 'gone'] })).toEqual({
    kind: 'items',
    items: [pods],
  });
  expect(eligibleItems([dns, pods], { ...ALL, difficulties: [1, 2] })).toEqual({
    kind: 'items',
    items: [dns],
  });
});

it('allows only what can be read in the language', () => {
  const english = { ...dns, question: { en: 'Why?', zh: '' } };
  expect(eligibleItems([english], { ...ALL, language: 'en' }).kind).toBe('items');
  expect(eligibleItems([english], ALL)).toEqual({ kind: 'nothing', why: 'language' });
  expect(eligibleItems([english], { ...ALL, language: 'zh' })).toEqual({ kind: 'nothing', why: 'language' });
});

it('names the setting that leaves nothing', () => {
  expect(eligibleItems([], ALL)).toEqual({ kind: 'nothing', why: 'empty-bank' });
  expect(eligibleItems([dns], { ...ALL, topics: ['gone'] })).toEqual({ kind: 'nothing', why: 'topics' });
  expect(eligibleItems([dns], { ...ALL, topics: ['dns'], difficulties: [3] })).toEqual({
    kind: 'nothing',
    why: 'difficulties',
  });
});

it('takes the topic from the file name', () => {
  expect(topicOf({ file: 'probes.quiz.yaml' })).toBe('probes');
  expect(topicOf({ file: 'team/a.b/service-mesh.quiz.yml' })).toBe('service-mesh');
});
