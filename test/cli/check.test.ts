import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const BANK = new URL('../../knowledge', import.meta.url).pathname;
let dir = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'check-'));
  const text = '# A\n<!--\nid: a\nverified: "1.37"\n-->\n\nIt is beta.\n\n```yaml\na: [\n```\n';
  writeFileSync(join(dir, 'post.md'), text);
  writeFileSync(join(dir, 'post.quiz.yaml'), '- id: a-1\n');
});

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await check(
    args,
    () => [BANK],
    (line) => lines.push(line),
  );
  return { code, lines };
}

describe('check', () => {
  it('finds nothing in the bank of this repository, which it reads by default', async () => {
    const { code, lines } = await run();
    expect(lines).toEqual([expect.stringMatching(/^\d+ entries, \d+ quiz items, no findings\.$/)]);
    expect(code).toBe(0);
  });

  it('ends with 1 after a line a finding, of Markdown and quiz files', async () => {
    const { code, lines } = await run(dir);
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^post\.md:10: no valid YAML/),
      expect.stringMatching(/^post\.quiz\.yaml:1: The quiz item is left out/),
    ]);
  });

  it('lists what a release makes suspect, and where the languages differ', async () => {
    expect(await run('--stale', '1.38', dir)).toEqual({
      code: 0,
      lines: ['post.md:1: "a" was checked for 1.37', 'post.md:7: says "beta": It is beta.'],
    });
    expect(await run('--parity', dir)).toEqual({ code: 0, lines: [] });
  });

  it('refuses words that it does not know', async () => {
    await expect(run('--stale', '2')).rejects.toThrow(UsageError);
    await expect(run('--strict')).rejects.toThrow(UsageError);
  });
});
