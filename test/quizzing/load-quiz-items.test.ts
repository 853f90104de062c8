import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createQuizCache, loadQuizItems } from '../../src/quizzing/load-quiz-items.ts';

const CHOICES = ['one', 'two', 'three', 'four'].map(
  (text, index) => `    - text: ${text}\n${index === 1 ? '      right: true\n' : ''}      reason: Because.\n`,
);
const item = (id: string) =>
  `- id: ${id}\n  entry: a\n  kind: choice\n  difficulty: 2\n  question: Why?\n  choices:\n${CHOICES.join('')}`;

let bank = '';
let cacheDir = '';

beforeEach(async () => {
  bank = await mkdtemp(join(tmpdir(), 'quiz-bank-'));
  cacheDir = await mkdtemp(join(tmpdir(), 'quiz-cache-'));
  onTestFinished(async () => {
    for (const dir of [bank, cacheDir]) await rm(dir, { recursive: true, force: true });
  });
  await writeFile(join(bank, 'a.quiz.yaml'), item('a-1') + item('a-2'));
  await writeFile(join(bank, 'b.quiz.yaml'), `${item('a-1')}- id: wrong\n`);
});

function load() {
  return loadQuizItems([bank], createQuizCache({ dir: cacheDir, onError: expect.unreachable }));
}

describe('loadQuizItems', () => {
  it('gives the same from the cache as from the files, warnings included', async () => {
    const parsed = await load();
    expect(parsed.items.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
    expect(parsed.warnings).toHaveLength(2);
    const kept = await readFile(join(cacheDir, 'quiz-items.bin'), 'latin1');
    expect(await load()).toEqual(parsed);
    expect(await readFile(join(cacheDir, 'quiz-items.bin'), 'latin1')).toBe(kept);
    expect(await loadQuizItems([bank])).toEqual(parsed);
  });

  it('reads the files anew when one of them changes', async () => {
    await load();
    await writeFile(join(bank, 'b.quiz.yaml'), item('a-3'));
    expect((await load()).items.map(({ id }) => id)).toEqual(['a-1', 'a-2', 'a-3']);
  });

  it('reads the files anew where what was kept is damaged', async () => {
    const parsed = await load();
    await writeFile(join(cacheDir, 'quiz-items.bin'), 'nothing');
    expect(await load()).toEqual(parsed);
  });

  it('says which folder cannot be read', async () => {
    const { items, warnings } = await loadQuizItems([join(bank, 'missing')]);
    expect(items).toEqual([]);
    expect(warnings[0]?.message).toMatch(/^The folder cannot be read/);
  });
});
