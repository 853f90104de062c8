import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bank } from '../../src/knowledge/entry.ts';
import { KnowledgeFolderError } from '../../src/knowledge/folder-error.ts';
import { loadBank } from '../../src/knowledge/load.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'knowledge-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(dir, file, '..'), { recursive: true });
    await writeFile(join(dir, file), content);
  }
}

function titles(bank: Bank): string[] {
  return bank.entries.flatMap((entry) => Object.values(entry.sections).map((section) => section.title));
}

describe('loadBank', () => {
  it('reads Markdown files below each folder, sorted, with forward slashes', async () => {
    await write({ 'b.md': '# B\nx', 'a/c.md': '# C\nx', 'a/a.MD': '# A\nx', 'notes.txt': '# no\nx' });
    const bank = await loadBank([join(dir, 'a'), dir]);
    expect(titles(bank)).toEqual(['A', 'C', 'A', 'C', 'B']);
    expect(bank.entries.map((entry) => Object.values(entry.sections)[0]?.file)).toEqual([
      'a.MD',
      'c.md',
      'a/a.MD',
      'a/c.md',
      'b.md',
    ]);
  });

  it('passes over hidden files, drafts, read-me and contributing files', async () => {
    const skipped = [
      '.x.md',
      '_draft.md',
      'README.md',
      'Contributing.md',
      'README.zh.md',
      '.git/a.md',
      '_old/a.md',
    ];
    await write(Object.fromEntries([...skipped, 'a.md'].map((file) => [file, '# A\nx'])));
    const { entries, warnings } = await loadBank([dir]);
    expect(entries).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('reads a file with a byte order mark and CRLF', async () => {
    await write({ 'a.md': '\ufeff# A\r\nx\r\n' });
    expect(titles(await loadBank([dir]))).toEqual(['A']);
  });

  it('leaves large, binary and badly encoded files out with a warning each', async () => {
    await write({
      'a.md': '# A\nx',
      'bin.md': new Uint8Array([35, 32, 0, 1]),
      'latin.md': new Uint8Array([35, 233]),
    });
    await write({ 'huge.md': '# H\n' });
    await truncate(join(dir, 'huge.md'), 50 * 1024 * 1024);
    const bank = await loadBank([dir]);
    expect(titles(bank)).toEqual(['A']);
    expect(bank.warnings.map((warning) => warning.file)).toEqual(['bin.md', 'huge.md', 'latin.md']);
    expect(bank.warnings[1]?.message).toContain('50.0 MB');
  });

  it('leaves a file of 100,000 nested quotes out with a warning, and reads as many lines of quotes', async () => {
    await write({ 'a.md': '# A\nx', 'nested.md': `# N\n${'>'.repeat(100_000)}` });
    await write({ 'lines.md': `# L\n${'> x\n'.repeat(100_000)}` });
    const bank = await loadBank([dir]);
    expect(titles(bank)).toEqual(['A', 'L']);
    expect(bank.warnings.map((warning) => warning.file)).toEqual(['lines.md', 'nested.md']);
  });

  it.skipIf(process.platform === 'win32')(
    'follows links inside the folder and no link out of it',
    async () => {
      await write({ 'real/a.md': '# A\nx', 'outside.md': '# O\nx', 'real/sub/b.md': '# B\nx' });
      const root = join(dir, 'real');
      await symlink(join(dir, 'outside.md'), join(root, 'out.md'));
      await symlink(dir, join(root, 'up'));
      await symlink(join(root, 'a.md'), join(root, 'z.md'));
      await symlink(join(root, 'nowhere.md'), join(root, 'broken.md'));
      await symlink(root, join(root, 'sub', 'loop'));
      const bank = await loadBank([root]);
      expect(titles(bank)).toEqual(['A', 'B', 'A']);
      expect(bank.warnings.map((warning) => warning.file).sort()).toEqual(['broken.md', 'out.md', 'up']);
    },
  );

  it('throws for folders that are missing or empty, and names each', async () => {
    await mkdir(join(dir, 'empty'));
    await write({ 'file.md': '# A\nx' });
    const dirs = [join(dir, 'missing'), join(dir, 'empty'), join(dir, 'file.md')];
    const error = await loadBank(dirs).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KnowledgeFolderError);
    for (const path of [...dirs, 'KNOWLEDGE_DIR']) expect(String(error)).toContain(path);
  });

  it('warns about a missing folder beside a good one', async () => {
    await write({ 'a.md': '# A\nx' });
    const missing = join(dir, 'missing');
    const bank = await loadBank([missing, dir]);
    expect(titles(bank)).toEqual(['A']);
    expect(bank.warnings).toMatchObject([{ file: missing }]);
  });

  const isRoot = process.getuid?.() === 0;
  const canForbid = !isRoot && process.platform !== 'win32';
  if (!canForbid) console.info('Unreadable files are not tested: this user may read every file.');
  it.skipIf(!canForbid)('leaves an unreadable file out, and throws for an unreadable folder', async () => {
    await write({ 'a.md': '# A\nx', 'secret.md': '# S\nx' });
    await chmod(join(dir, 'secret.md'), 0);
    expect((await loadBank([dir])).warnings).toMatchObject([{ file: 'secret.md' }]);
    await chmod(dir, 0);
    await expect(loadBank([dir])).rejects.toThrow(KnowledgeFolderError);
    await chmod(dir, 0o700);
  });
});
