import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, visibleText } from './shown.ts';

const RUNS = { numRuns: 200, endOnFailure: true };

describe('for any list', () => {
  it('P7: its items have the numbers that its author gave them', () => {
    const item = fc.tuple(
      fc.constantFrom('x', '长'.repeat(400), 'y\n\n    z', 'a\n\n    ```\n    code\n    ```'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.array(item, { minLength: 1, maxLength: 30 }),
        (start, items) => {
          const lines = items.map(([text, nested], index) => {
            const below = nested ? '\n\n    - inner' : '';
            return `${start + index}. N${start + index}N ${text}${below}`;
          });
          const shown = blocksOf(lines.join('\n\n')).map(visibleText).join(' ');
          const numbers = [...shown.matchAll(/(\d+)\. +N(\d+)N/g)];
          expect(numbers.map((match) => match[1])).toEqual(items.map((_, index) => String(start + index)));
          expect(numbers.map((match) => match[2])).toEqual(items.map((_, index) => String(start + index)));
        },
      ),
      RUNS,
    );
  });
});
