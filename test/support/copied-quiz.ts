import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fixtureQuiz } from './quiz-bot.ts';

/** The quiz fixture in a folder of its own, to be changed; `text` is that of its first file. */
export async function copiedQuiz(): Promise<{ folder: string; text: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'k8s-qa-bot-quiz-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(fixtureQuiz, folder, { recursive: true });
  return { folder, text: await readFile(join(folder, 'config.quiz.yaml'), 'utf8') };
}
