import { describe, expect, it } from 'vitest';
import { correctedHan } from '../../src/search/corrected-han.ts';
import { lexicon } from '../../src/search/lexicon.ts';
import { soundAlike } from '../../src/search/sound.ts';
import { symbolsOf } from '../../src/search/symbols.ts';

function corrected(text: string): string {
  return correctedHan(symbolsOf(text), lexicon())
    .map(({ text: own }) => own)
    .join('');
}

describe('soundAlike', () => {
  it.each(['名命', '协谐', '续绪', '建件'])('knows characters of one sound: %s', (pair) => {
    expect(soundAlike(pair.slice(0, 1), pair.slice(1))).toBe(true);
  });

  it.each(['假求', '名绪', '存搭', '名a', '𠀀名'])('tells others apart: %s', (pair) => {
    const [one = '', other = ''] = pair;
    expect(soundAlike(one, other)).toBe(false);
  });
});

describe('correctedHan', () => {
  it.each([
    ['生名周期', '生命周期'],
    ['调协循环', '调谐循环'],
    ['最小就续时间', '最小就绪时间'],
    ['哪些组建', '哪些组件'],
  ])('puts the word of a concept for one that sounds like it: %s', (typed, meant) => {
    expect(corrected(typed)).toBe(meant);
  });

  it.each(['生命周期', '请假流程怎么走', '今天天气怎么样'])('leaves other words alone: %s', (text) => {
    expect(corrected(text)).toBe(text);
  });
});
