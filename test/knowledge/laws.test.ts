import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/knowledge/parse-file.ts';

const word = fc.constantFrom('Pod', '探针', 'a', '2', 'what is', 'C++', '`code`', '—', '**b**');
const heading = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const body = fc.constantFrom(
  'text\n',
  '```\n# no\n```\n',
  '## sub\nmore\n',
  '- a\n  ```\n  # no\n  ```\n',
  '文本\n',
);
const sections = fc.array(fc.tuple(heading, body), { minLength: 2, maxLength: 8 });
const fragments = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# a\n',
        '## b\n',
        '---\n',
        'Q: x\n',
        'A: y\n',
        '<details>',
        '<summary>',
        '</summary>',
        '\n',
      ),
      fc.constantFrom(
        '</details>\n',
        '<!--\nid: a\n',
        '-->\n',
        '```\n',
        'id: [\n',
        'a\n===\n',
        '- ',
        '> ',
        '\ufeff',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

function markdownOf(list: readonly (readonly [string, string])[], prefix: (index: number) => string): string {
  return list.map(([title, text], index) => `# ${prefix(index)}${title}\n\n${text}`).join('\n');
}

function ids(text: string): string[] {
  return parseFile({ file: 'a.md', text }).sections.map((section) => section.entryId);
}

describe('parseFile', () => {
  it('never throws, and every line it names is in the file', () => {
    fc.assert(
      fc.property(fragments, (text) => {
        const { sections: found, warnings } = parseFile({ file: 'a.md', text });
        const lines = text.split(/\r\n?|\n/).length;
        for (const { line } of [...found, ...warnings]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same ids whatever the order and the numbers of the sections', () => {
    const shuffled = sections.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const before = ids(markdownOf(list, (index) => `${index + 1}、`));
        const after = ids(markdownOf(other, (index) => `Q${index + 10}: `));
        expect(after.sort()).toEqual(before.sort());
        expect(new Set(before).size).toBe(list.length);
      }),
      { numRuns: 300 },
    );
  });
});
