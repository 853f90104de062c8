import { createHash } from 'node:crypto';
import { inTurns } from '../bank/in-turns.ts';
import { indexVersion } from '../bank/index-version.ts';
import { createKeptFile, type KeptFile, type KeptFileOptions } from '../bank/kept-file.ts';
import { quizSteps, readQuizSources } from '../knowledge/load-quiz.ts';
import type { ParsedQuizFile } from '../knowledge/parse-quiz-file.ts';

/** Keeps the quiz items as they were read last. */
export type QuizCache = KeptFile<ParsedQuizFile>;

export function createQuizCache(options: Omit<KeptFileOptions, 'name'>): QuizCache {
  return createKeptFile({ ...options, name: 'quiz-items.bin' });
}

/** The quiz items of the folders: from the cache if they were kept for just these files, else parsed in turns. */
export async function loadQuizItems(dirs: readonly string[], cache?: QuizCache): Promise<ParsedQuizFile> {
  const sources = await readQuizSources(dirs);
  const files = sources.files.map(({ file, hash }) => [file, hash]);
  const state = JSON.stringify([await indexVersion(), files, sources.warnings]);
  const key = createHash('sha256').update(state).digest('hex');
  const kept = await cache?.read(key);
  if (kept) return kept;
  const quiz = await inTurns(quizSteps(sources));
  await cache?.write(key, quiz);
  return quiz;
}
