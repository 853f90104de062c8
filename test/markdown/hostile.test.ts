import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/markdown/plain-text.ts';
import { parseFlow } from '../../src/markdown/to-flow.ts';

const HOSTILE: [string, string][] = [
  ['stars and spaces', '*a '.repeat(20_000)],
  ['double stars', '**a '.repeat(16_000)],
  ['double stars beside Chinese', '**：a'.repeat(10_000)],
  ['underscores', '_a_'.repeat(20_000)],
  ['less-than signs', '<'.repeat(50_000)],
  ['open brackets', '['.repeat(60_000)],
  ['open links', '[a](b'.repeat(12_000)],
  ['quotes', '> '.repeat(3000)],
  ['quotes without spaces', '>'.repeat(60_000)],
  ['nested lists', Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['open comments', '<!--'.repeat(15_000)],
  ['open attributes', '<a href="'.repeat(7000)],
  ['spaces', `a${' '.repeat(60_000)}b`],
  ['backticks', '`a'.repeat(30_000)],
  ['table cells', '|'.repeat(60_000)],
  ['divs', '<div>'.repeat(12_000)],
];

describe('hostile text', () => {
  // A run that takes too long fails by the runner's own time limit.
  it.each(HOSTILE)('%s end in a flow', (_, markdown) => {
    expect(Array.isArray(parseFlow(markdown))).toBe(true);
  });

  it('shows text that is nested too deeply as it stands', () => {
    const markdown = `${'> '.repeat(60)}deep`;
    expect(parseFlow(markdown)).toEqual([{ kind: 'code', language: '', text: markdown }]);
  });

  it('still reads fifty levels', () => {
    expect(parseFlow(`${'> '.repeat(50)}deep`)).toMatchObject([{ kind: 'quote' }]);
  });

  it('shows text above 64 kB as it stands', () => {
    const markdown = '**a** '.repeat(11_000);
    expect(parseFlow(markdown)).toEqual([{ kind: 'code', language: '', text: markdown }]);
  });

  it('reads a paragraph with thousands of marks as plain text', () => {
    expect(plainText(parseFlow(`${'*a* '.repeat(3000)}\n\n**b**`))).toContain('*a* *a*');
  });
});
