import { describe, expect, it } from 'vitest';
import { createBank } from '../../src/knowledge/bank.ts';
import { formatWarning } from '../../src/knowledge/format-warning.ts';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import { lintBank } from '../../src/lint/lint-bank.ts';

function findings(files: Record<string, string>): string[] {
  const parsed = Object.entries(files).map(([file, text]) => parseFile({ file, text }));
  const bank = createBank(parsed);
  return lintBank({ bank, items: [], textOf: (file) => files[file] ?? '' }).map(formatWarning);
}

function section(title: string, fields: string, text = 'Text.'): string {
  return `# ${title}\n<!--\n${fields}\n-->\n\n${text}\n`;
}

const GOOD = 'sources: https://kubernetes.io/\nverified: 1.37';

describe('lintBank', () => {
  it('finds nothing in a good pair of files', () => {
    const en = section('A', `id: a\naliases: a1\n${GOOD}`);
    const zh = section('甲', `id: a\naliases: [a1, 甲一]\n${GOOD}`);
    expect(findings({ 'a.en.md': en, 'a.zh.md': zh })).toEqual([]);
  });

  it('holds files with a language suffix to all fields and both languages', () => {
    expect(findings({ 'a.en.md': `\n# A\n${'x'.repeat(401)}\n` })).toEqual([
      'a.en.md:2: "a-a" has no text in zh',
      'a.en.md:2: aliases are missing',
      'a.en.md:2: sources are missing',
      'a.en.md:2: the verified Kubernetes version is missing',
      'a.en.md:2: the first paragraph has 401 characters; the limit is 400',
    ]);
  });

  it('asks nothing of that of a plain blog post', () => {
    expect(findings({ 'post.md': '# A\n- b\n' })).toEqual([]);
  });

  it('finds unknown related ids, shared aliases and broken links', () => {
    const text = `${section('A', 'id: a\naliases: [X, y]\nrelated: [b, c]')}\n${section('B', 'id: b\naliases: x', '[l](https://a b)')}`;
    expect(findings({ 'a.md': text })).toEqual([
      'a.md:1: the related id "c" does not exist',
      'a.md:10: a link is not well formed: its brackets are left in the text',
      'a.md:10: the alias "x" already names "a"',
    ]);
  });

  it('repeats the warnings of loading, in the order of files and lines', () => {
    expect(findings({ 'b.md': '# A\nx\n# \n', 'a.md': '# A\n<!-- id: b-a -->\nx\n' })).toEqual([
      'a.md:1: The id "b-a" already stands at b.md:1; this section is left out.',
      'b.md:3: The heading "" has no text below it and is left out.',
    ]);
  });

  it('checks manifests, JSON and kubectl commands, each with its line', () => {
    const fences = [
      '```yaml\napiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { container: [] }\n```',
      '```json\n{"a": 1,}\n```',
      '- in a list:\n\n  ```bash\n  kubectl get pods\n  kubectl show pods\n  ```',
    ];
    expect(findings({ 'a.md': `# A\n\nText.\n\n${fences.join('\n\n')}\n` })).toEqual([
      'a.md:9: spec: the required field "containers" is missing',
      'a.md:9: spec.container: unknown field "container"',
      expect.stringMatching(/^a\.md:13: no valid JSON: /),
      'a.md:20: kubectl has no subcommand "show"',
    ]);
  });

  it('finds a section that names itself as related', () => {
    expect(findings({ 'a.md': section('A', 'id: a\nrelated: a') })).toEqual([
      'a.md:1: the section names itself as related',
    ]);
  });
});
