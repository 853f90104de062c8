import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, slug } from '../../src/knowledge/slug.ts';

describe('a slug', () => {
  it('is one by its own rule, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = slug(text);
        expect(made === '' || isSlug(made)).toBe(true);
      }),
    );
  });

  it('may have letters that have no case', () => {
    expect(isSlug(slug('ᡃ 探针 Probe'))).toBe(true);
    expect(isSlug('Probe')).toBe(false);
  });
});
