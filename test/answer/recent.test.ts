import { expect, it } from 'vitest';
import { recent } from '../../src/answer/recent.ts';

it('makes a result once, and again after newer ones took its place', () => {
  const made: string[] = [];
  const upper = recent(2, (text) => {
    made.push(text);
    return text.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(upper)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
