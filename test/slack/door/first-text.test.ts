import { expect, it } from 'vitest';
import { firstText } from '../../../src/slack/door/first-text.ts';

it('is the first text that says something', () => {
  expect(firstText(undefined, null, '', 7, 'pods', 'nodes')).toBe('pods');
});

it('is empty, and no error, where there are only values that no text can be made of', () => {
  expect(firstText({ toString: null }, [{ toString: null, length: 5 }], { id: 'U1' })).toBe('');
});
