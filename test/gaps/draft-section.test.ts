import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSections, hasText } from '../../src/gaps/draft-entries.ts';
import { draftSection } from '../../src/gaps/draft-section.ts';

const none = () => false;

describe('a draft', () => {
  it('is a section in the format of the bank, with headings to fill in', () => {
    const questions = ['How do I share a GPU?', 'share "one" GPU -- how'] as const;
    expect(draftSection({ lang: 'en', questions, has: none })).toEqual({
      id: 'how-do-i-share-a-gpu',
      lang: 'en',
      markdown: [
        '# How do I share a GPU?',
        '',
        '<!--',
        'id: how-do-i-share-a-gpu',
        'aliases:',
        '  - "share \\"one\\" GPU — how"',
        '-->',
        '',
        '<!-- Fill in what is below; a heading without a text is left out. -->',
        '',
        '## Short answer',
        '',
        '## How to do it',
        '',
        '## If it does not work',
        '',
      ].join('\n'),
    });
  });

  it('answers nobody before it has a text', () => {
    const draft = draftSection({ lang: 'zh', questions: ['怎么共享 GPU'], has: none });
    expect(draftSections(draft).some(hasText)).toBe(false);
    const written = {
      ...draft,
      markdown: draft.markdown.replace('## 简短回答', '## 简短回答\n\n用时间片。'),
    };
    expect(draftSections(written).some(hasText)).toBe(true);
  });

  it('gets an id that is free', () => {
    const taken = new Set(['gpu', 'gpu-2']);
    expect(draftSection({ lang: 'en', questions: ['GPU'], has: (id) => taken.has(id) }).id).toBe('gpu-3');
    expect(draftSection({ lang: 'en', questions: ['???'], has: none }).id).toBe('draft');
  });

  it('is one section of its id, whatever people asked', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('--> # x', '# a\n# b', '`*_[x](y)', '<!here> <@U1>'),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const [first = '', ...others] = texts;
        const draft = draftSection({ lang: 'en', questions: [first, ...others], has: none });
        const written = { ...draft, markdown: `${draft.markdown}\nA text.\n` };
        const title = first.trim() === '' ? 0 : 1;
        const sections = draftSections(written);
        expect(sections.length).toBeLessThanOrEqual(1);
        if (title === 1 && sections.length === 1) expect(sections[0]?.entryId).toBe(draft.id);
      }),
    );
  });
});
