import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bank } from '../../src/knowledge/entry.ts';
import { readFiles } from '../../src/knowledge/load.ts';
import { readSources } from '../../src/knowledge/sources.ts';
import { watchBank } from '../../src/knowledge/watch.ts';

let dir = '';
let close: () => void = () => undefined;
const banks: Bank[] = [];
const errors: Error[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'watch-'));
  banks.length = 0;
  errors.length = 0;
});
afterEach(async () => {
  close();
  await rm(dir, { recursive: true, force: true });
});

async function watched(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) await writeFile(join(dir, file), text);
  const watcher = watchBank({
    dirs: [dir],
    readings: readFiles(await readSources([dir])),
    onBank: (bank) => banks.push(bank),
    onError: (error) => errors.push(error),
    debounceMs: 20,
    pollMs: 100,
  });
  close = watcher.close;
}

function titles(): string[] | undefined {
  return banks
    .at(-1)
    ?.entries.flatMap((entry) => Object.values(entry.sections).map((section) => section.title));
}

async function untilTitles(expected: string[]): Promise<void> {
  await vi.waitFor(() => expect(titles()).toEqual(expected), { timeout: 10_000, interval: 20 });
}

async function untilError(part: string): Promise<void> {
  const message = (): string => errors.map(String).join('\n');
  await vi.waitFor(() => expect(message()).toContain(part), { timeout: 10_000, interval: 20 });
}

describe('watchBank', () => {
  it('hands on changed, new, renamed and deleted files', async () => {
    await watched({ 'a.md': '# A\nx' });
    await writeFile(join(dir, 'a.md'), '# A2\nx');
    await untilTitles(['A2']);
    await mkdir(join(dir, 'sub'));
    await writeFile(join(dir, 'sub', 'b.md'), '# B\nx');
    await untilTitles(['A2', 'B']);
    await rename(join(dir, 'a.md'), join(dir, 'z.md'));
    await untilTitles(['B', 'A2']);
    await rm(join(dir, 'sub', 'b.md'));
    await untilTitles(['A2']);
    expect(errors).toEqual([]);
  });

  it('sees each of several saves that put a new file in place of the old one', async () => {
    await watched({ 'a.md': '# A\nx' });
    for (const title of ['B', 'C', 'D']) {
      await writeFile(join(dir, '.a.tmp'), `# ${title}\nx`);
      await rename(join(dir, '.a.tmp'), join(dir, 'a.md'));
      await untilTitles([title]);
    }
  });

  it.each([
    ['emptied', ''],
    ['binary', '# A\u0000'],
    ['nested too deeply', `# A\n${'>'.repeat(1000)}`],
    ['with bad YAML', '# A\n<!--\nid: [\n-->\nx'],
    ['with a fence that has no end', '# A\nx\n```\n'],
  ])('keeps the last good version of a file that is %s, and says so', async (_, text) => {
    await watched({ 'a.md': '# A\ngood', 'b.md': '# B\nx' });
    await writeFile(join(dir, 'a.md'), text);
    await untilError('a.md');
    await writeFile(join(dir, 'b.md'), '# B2\nx');
    await untilTitles(['A', 'B2']);
    await writeFile(join(dir, 'a.md'), '# A3\nx');
    await untilTitles(['A3', 'B2']);
  });

  it('keeps the bank while its folder is gone or empty, and goes on when it is back', async () => {
    await watched({ 'a.md': '# A\nx' });
    await rm(join(dir, 'a.md'));
    await untilError('no Markdown file');
    await rm(dir, { recursive: true });
    await untilError('does not exist');
    expect(titles() ?? ['A']).toEqual(['A']);
    await mkdir(dir);
    await writeFile(join(dir, 'a.md'), '# Back\nx');
    await untilTitles(['Back']);
  });

  it('hands nothing on for a file that is touched, or after it is closed', async () => {
    await watched({ 'a.md': '# A\nx' });
    await writeFile(join(dir, 'a.md'), '# A\nx');
    await new Promise((resolve) => setTimeout(resolve, 300));
    close();
    await writeFile(join(dir, 'a.md'), '# B\nx');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(banks).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('leaves no handle open', async () => {
    await watched({ 'a.md': '# A\nx' });
    close();
    close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(process.getActiveResourcesInfo().filter((name) => name === 'FSEventWrap')).toEqual([]);
  });
});
