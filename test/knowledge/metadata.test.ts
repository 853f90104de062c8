import { describe, expect, it } from 'vitest';
import { createBank } from '../../src/knowledge/bank.ts';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import { plainText } from '../../src/markdown/plain-text.ts';

function parse(metadata: string): ReturnType<typeof parseFile> {
  return parseFile({ file: 'probes.en.md', text: `# Probes\n<!--\n${metadata}\n-->\n\ntext\n` });
}

describe('metadata', () => {
  it('is read as YAML and not shown', () => {
    const { sections, warnings } = parse(
      'id: probe-types\naliases: [probes, 探针]\nsources:\n  - https://kubernetes.io/docs/\nverified: 1.30\nsince: "1.20"\nrelated: [pods]',
    );
    expect(warnings).toEqual([]);
    expect(sections).toMatchObject([
      {
        entryId: 'probe-types',
        heading: 'probes',
        aliases: ['probes', '探针'],
        sources: ['https://kubernetes.io/docs/'],
        verified: '1.30',
        since: '1.20',
        related: ['pods'],
      },
    ]);
    expect(plainText(sections[0]?.flow ?? [])).toBe('text');
  });

  it('takes one value for a list of one, and an empty one for none', () => {
    expect(parse('aliases: probes\nrelated:').sections).toMatchObject([{ aliases: ['probes'], related: [] }]);
  });

  it('keeps the section and warns with the line where the YAML is bad', () => {
    const { sections, warnings } = parse('id: a\naliases: [b');
    expect(sections).toMatchObject([{ entryId: 'probes-probes', aliases: [] }]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.line).toBeGreaterThanOrEqual(3);
    expect(warnings[0]?.line).toBeLessThanOrEqual(5);
  });

  it('keeps the section and warns where the YAML would grow a thousand million times', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const bomb = names.map((name, index) => {
      const each = index === 0 ? 'x' : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array(10).fill(each).join(', ')}]`;
    });
    const { sections, warnings } = parse([...bomb, 'aliases: *i'].join('\n'));
    expect(sections).toMatchObject([{ entryId: 'probes-probes', aliases: [] }]);
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('no valid YAML')]);
  });

  it.each([
    ['id: Not Safe', 'id'],
    ['id: ../etc', 'id'],
    ['id: [a]', 'id'],
    ['verified: latest', 'verified'],
    ['sources: [c/overview]', 'sources'],
    ['sources: ["javascript:alert(1)"]', 'sources'],
    ['id: a\nalias: b', 'alias'],
    ['aliases: [{a: b}]', 'aliases'],
  ])('leaves %j out and warns', (metadata, key) => {
    const { sections, warnings } = parse(metadata);
    expect(sections).toHaveLength(1);
    expect(warnings.map((warning) => warning.message)).toEqual([expect.stringContaining(`"${key}"`)]);
  });

  it('keeps the good fields beside a bad one', () => {
    expect(parse('id: a\nverified: x').sections).toMatchObject([{ entryId: 'a' }]);
  });

  it.each(['more', 'TODO: write it', 'prettier-ignore', '{'])('takes <!-- %s --> for a comment', (text) => {
    expect(parse(text)).toMatchObject({ warnings: [], sections: [{ entryId: 'probes-probes' }] });
  });

  it('is found at the start of a details answer and of a Q and A answer', () => {
    const details = '<details><summary>a?</summary>\n\n<!-- id: x -->\nb\n\n</details>\n';
    expect(parseFile({ file: 'a.md', text: details }).sections).toMatchObject([{ entryId: 'x' }]);
    const inAnswer = 'Q: a?\nA:\n\n<!-- id: y -->\n\nb\n';
    expect(parseFile({ file: 'a.md', text: inAnswer }).sections).toMatchObject([{ entryId: 'y' }]);
    const between = 'Q: a?\n\n<!-- id: z -->\n\nA: b\n';
    expect(parseFile({ file: 'a.md', text: between }).sections).toMatchObject([
      { entryId: 'z', title: 'a?' },
    ]);
  });
});

describe('bank', () => {
  it('joins translations by id, in the order of the files', () => {
    const en = parseFile({ file: 'a.en.md', text: '# A\n<!-- id: a -->\nx\n# B\n<!-- id: b -->\nx\n' });
    const zh = parseFile({ file: 'a.zh.md', text: '# 乙\n<!-- id: b -->\nx\n# 甲\n<!-- id: a -->\nx\n' });
    const { entries, warnings } = createBank([en, zh]);
    expect(entries.map(({ id, sections }) => [id, sections.en?.title, sections.zh?.title])).toEqual([
      ['a', 'A', '甲'],
      ['b', 'B', '乙'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('keeps the first of two sections with one id and language, and warns', () => {
    const one = parseFile({ file: 'a.en.md', text: '# A\n<!-- id: a -->\nx\n' });
    const two = parseFile({ file: 'b.en.md', text: '\n# B\n<!-- id: a -->\nx\n' });
    const { entries, warnings } = createBank([one, two]);
    expect(entries).toMatchObject([{ sections: { en: { title: 'A' } } }]);
    expect(warnings).toMatchObject([{ file: 'b.en.md', line: 2 }]);
  });
});
