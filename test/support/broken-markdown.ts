import fc from 'fast-check';

const mark = fc.constantFrom(
  '**',
  '*',
  '_',
  '~~',
  '`',
  '```',
  '```yaml\n',
  '[',
  '](',
  ')',
  '<',
  '>',
  '\n',
  '\n\n',
  '  ',
  '    ',
  '- ',
  '1. ',
  '0. ',
  '> ',
  '# ',
  '#### ',
  '|',
  '|---|\n',
  '---\n',
  '<details>',
  '</summary>',
  '<!--',
  '-->',
  '&amp;',
  '&#60;',
  'http://',
  '：',
  '（',
  '\\',
);

/** Marks, letters and bytes in any order: Markdown that nobody meant. */
export const brokenMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      mark,
      fc.constantFrom('Pod', ' ', '探针', '。', 'a b'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60, size: 'small' },
  )
  .map((parts) => parts.join(''));
