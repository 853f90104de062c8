import { describe, expect, it } from 'vitest';
import { questionTerms } from '../../src/gaps/question-terms.ts';

describe('the terms of a question', () => {
  it('are the same in both languages', () => {
    const pairs = [
      ['How do I back up etcd?', '怎么备份 etcd'],
      ['how can I install Karpenter', '怎么安装 karpenter'],
      ['can pods share a GPU', 'Pod 能共享 GPU 吗'],
    ] as const;
    for (const [en, zh] of pairs) expect(questionTerms(zh).sort()).toEqual(questionTerms(en).sort());
  });

  it('are each there once, without words that say nothing', () => {
    expect(questionTerms('What is a probe, and how do probes probe?')).toEqual(['§probe']);
  });

  it('hold no space, and are few', () => {
    const words = Array.from({ length: 200 }, (_, index) => `word${'x'.repeat(index)}`);
    const terms = questionTerms(words.join(' '));
    expect(terms.length).toBeLessThanOrEqual(24);
    expect(terms.join('')).not.toContain(' ');
    expect(Math.max(...terms.map(({ length }) => length))).toBeLessThanOrEqual(24);
  });

  it('are none where nothing is asked', () => {
    expect(questionTerms('??? ...')).toEqual([]);
  });
});
