import { describe, expect, it } from 'vitest';
import { cutRuns, graphemeEnd, splitRuns } from '../../src/markdown/cut-runs.ts';

function cut(text: string, limit: number): string {
  return cutRuns([{ text }], limit)
    .map((run) => run.text)
    .join('');
}

describe('a cut', () => {
  it.each([
    ['after a sentence', 'One. Two is long', 10, 'One.'],
    ['after a Chinese sentence and its closing mark', '他说：“好。”然后走了', 8, '他说：“好。”'],
    ['after a clause where no sentence ends', '先看日志，再看事件和状态', 8, '先看日志，'],
    ['after a word where no clause ends', 'alpha beta gamma', 12, 'alpha beta '],
    ['at a grapheme where no word ends', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 15, '👨‍👩‍👧‍👦'],
    ['not in front of a mark that belongs to the full stop', '甲。乙。\u0301丙丁', 5, '甲。'],
    ['nowhere in a text that fits', 'One. Two', 8, 'One. Two'],
  ])('falls %s', (_, text, limit, kept) => {
    expect(cut(text, limit)).toBe(kept);
  });

  it('parts no code span and no link that could stand whole on one side', () => {
    const runs = [{ text: '看' }, { text: 'a. b. c', code: true as const }, { text: '吧' }];
    expect(cutRuns(runs, 5)).toEqual([{ text: '看' }]);
    const link = { text: 'The docs. All of them', link: 'https://a.io' };
    expect(cutRuns([{ text: 'See ' }, link], 15)).toEqual([{ text: 'See ' }]);
  });

  it('parts a code span that alone is too long', () => {
    expect(cutRuns([{ text: 'abcdef', code: true }], 4)).toEqual([{ text: 'abcd', code: true }]);
  });

  it('leaves out nothing when it is repeated', () => {
    const text = 'One. 二。👍🏽 three，four five'.repeat(20);
    for (const limit of [1, 3, 7, 20]) {
      const pieces = splitRuns([{ text }], () => limit);
      expect(
        pieces
          .flat()
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('falls between the marks of a pile that is no grapheme of any language', () => {
    const pile = `a${'\u0301'.repeat(500)}`;
    expect(graphemeEnd(pile, 200)).toBe(200);
    expect(graphemeEnd('👨‍👩‍👧‍👦x', 3)).toBe('👨‍👩‍👧‍👦'.length);
  });
});
