import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeller, editDistance } from '../../src/search/speller.ts';

const spell = createSpeller(
  new Map([
    ['liveness', 3],
    ['readiness', 3],
    ['probe', 9],
    ['warm', 2],
    ['webhook', 4],
  ]),
);

describe('createSpeller', () => {
  it.each([
    ['livness', 'liveness'],
    ['rediness', 'readiness'],
    ['prboe', 'probe'],
    ['wehbook', 'webhook'],
  ])('corrects %s', (typed, meant) => {
    expect(spell(typed)).toEqual({ kind: 'unknown', words: [meant] });
  });

  it('leaves known and very short words alone', () => {
    expect(spell('probe')).toEqual({ kind: 'known' });
    expect(spell('prb')).toEqual({ kind: 'known' });
  });

  it('allows one edit in a short word', () => {
    expect(spell('prxbx')).toEqual({ kind: 'unknown', words: [] });
  });

  it('takes the first letter as right', () => {
    expect(spell('swarm')).toEqual({ kind: 'unknown', words: [] });
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours as one', () => {
    expect(editDistance('prboe', 'probe')).toBe(1);
  });

  it('is symmetric, and zero for equal words only', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
