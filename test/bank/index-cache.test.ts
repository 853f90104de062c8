import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createIndexCache } from '../../src/bank/index-cache.ts';
import { loadIndex } from '../../src/bank/load-index.ts';
import { bankOf } from '../../src/knowledge/load.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { fixtureBank } from '../support/bot.ts';

let dir = '';
let file = '';
const errors: unknown[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'index-cache-'));
  file = join(dir, 'bank-index.bin');
  errors.length = 0;
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
});

function cacheIn(folder = dir) {
  return createIndexCache({ dir: folder, onError: (error) => errors.push(error) });
}

describe('createIndexCache', () => {
  it('gives back what was kept for a key, and leaves one file', async () => {
    const bank = await loadIndex([fixtureBank]);
    await cacheIn().write('key', bank);
    expect(await cacheIn().read('key')).toEqual(bank);
    expect(await readdir(dir)).toEqual(['bank-index.bin']);
  });

  it('gives nothing for another key, and nothing where nothing was kept', async () => {
    expect(await cacheIn().read('key')).toBeUndefined();
    await cacheIn().write('key', await loadIndex([fixtureBank]));
    expect(await cacheIn().read('other')).toBeUndefined();
  });

  it.each([
    ['a changed byte', (text: string) => text.replace('probe', 'prove')],
    ['a cut end', (text: string) => text.slice(0, -1)],
    ['a cut start', (text: string) => text.slice(1)],
    ['no text', () => ''],
    ['one line', (text: string) => text.replace('\n', ' ')],
  ])('does not trust a file with %s', async (_, damage) => {
    await cacheIn().write('key', await loadIndex([fixtureBank]));
    await writeFile(file, damage(await readFile(file, 'utf8')));
    expect(await cacheIn().read('key')).toBeUndefined();
  });

  it('says why nothing could be kept, and goes on', async () => {
    await mkdir(file);
    await cacheIn().write('key', await loadIndex([fixtureBank]));
    expect(errors).toHaveLength(1);
  });
});

describe('loadIndex', () => {
  it('makes an index once and reads it the next time, until a file changes', async () => {
    const folder = join(dir, 'bank');
    await mkdir(folder);
    await writeFile(join(folder, 'a.md'), '# What is a Pod?\n\nA group of containers.\n');
    const first = await loadIndex([folder], cacheIn());
    const kept = await readFile(file, 'utf8');
    expect(await loadIndex([folder], cacheIn())).toEqual(first);
    expect(await readFile(file, 'utf8')).toBe(kept);
    await writeFile(join(folder, 'a.md'), '# What is a Node?\n\nA machine.\n');
    const { readings } = await loadIndex([folder], cacheIn());
    expect(bankOf(readings).entries[0]?.sections.en?.title).toBe('What is a Node?');
    expect(await readFile(file, 'utf8')).not.toBe(kept);
  });

  it('makes the index anew where the file is damaged', async () => {
    const first = await loadIndex([fixtureBank], cacheIn());
    await writeFile(file, 'not an index');
    expect(await loadIndex([fixtureBank], cacheIn())).toEqual(first);
  });

  it('answers the same from a kept index as from a new one', async () => {
    await loadIndex([fixtureBank], cacheIn());
    const { readings, index } = await loadIndex([fixtureBank], cacheIn());
    const { entries } = bankOf(readings);
    for (const question of [
      'probes',
      '探针有哪几种',
      'what is an operator',
      'docker swarm',
      'rediness prob',
    ]) {
      expect(createSearch(entries, index)(question, 'en')).toEqual(createSearch(entries)(question, 'en'));
    }
  });
});
