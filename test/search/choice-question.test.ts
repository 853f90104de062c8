import { describe, expect, it } from 'vitest';
import { withoutChoice } from '../../src/search/choice-question.ts';
import { symbolsOf } from '../../src/search/symbols.ts';

function read(text: string): string {
  return withoutChoice(symbolsOf(text))
    .map(({ text: own }) => own)
    .join('');
}

describe('withoutChoice', () => {
  it.each([
    ['允不允许这样', '允许这样'],
    ['flannel 支不支持', 'flannel支持'],
    ['到底有没有生效', '到底有生效'],
    ['該不該用', '该用'],
  ])('reads the verb that is asked about: %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  it.each(['删不掉', '起不来', '不得不重启', 'a不a', '不', '没没'])(
    'leaves other words alone: %s',
    (text) => {
      expect(read(text)).toBe(text);
    },
  );
});
