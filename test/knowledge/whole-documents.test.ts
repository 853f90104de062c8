import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/knowledge/parse-file.ts';

function parse(text: string, file = 'faq.md'): ReturnType<typeof parseFile> {
  return parseFile({ file, text });
}

const EXAMPLE = process.env.EXAMPLE_FILE;
if (!EXAMPLE) console.info('EXAMPLE_FILE is not set: the test on the real document is skipped.');

describe('whole documents', () => {
  it.skipIf(!EXAMPLE)('reads eight entries and two warnings from the real document', () => {
    const parsed = parse(readFileSync(EXAMPLE ?? '', 'utf8'));
    expect(parsed.sections.map((section) => section.lang)).toEqual(Array(8).fill('zh'));
    expect(parsed.warnings).toHaveLength(2);
  });

  it('reads eight entries and two warnings from a blog post', () => {
    const text = readFileSync(new URL('../fixtures/interview-questions.zh.md', import.meta.url), 'utf8');
    const { sections, warnings } = parse(text, 'interview-questions.zh.md');
    expect(sections).toHaveLength(8);
    expect(warnings.map((warning) => text.split('\n')[warning.line - 1])).toEqual(['# 9、', '# 10、']);
    for (const section of sections) expect(text.split('\n')[section.line - 1]).toContain(section.title);
  });
});
