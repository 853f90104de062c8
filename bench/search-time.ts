import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndexCache } from '../src/bank/index-cache.ts';
import { loadIndex } from '../src/bank/load-index.ts';
import { bankOf } from '../src/knowledge/load.ts';
import { createSearch } from '../src/search/create-search.ts';
import { questionLang } from '../src/search/question-lang.ts';
import { KNOWLEDGE_DIR } from './bot.ts';
import { readQuestions } from './evaluate.ts';
import type { Findings } from './figure.ts';
import { largest, median, percentile } from './percentile.ts';

const LOADS = 7;
const PASSES = 10;
const LIMIT_MS = 30_000;
const QUESTIONS = new URL('../../test/search/', import.meta.url);

/** Search alone, without Slack: the time to make and to load the index, and of each question once all is warm. */
export async function measureSearch(): Promise<Findings> {
  const dir = await mkdtemp(join(tmpdir(), 'k8s-qa-bench-'));
  const cache = createIndexCache({ dir, onError: (error) => console.error(error) });
  const load = async () => {
    const { readings, index } = await loadIndex([KNOWLEDGE_DIR], cache);
    return createSearch(bankOf(readings).entries, index);
  };
  const begin = performance.now();
  const search = await load();
  const built = performance.now() - begin;
  const loads: number[] = [];
  for (let run = 0; run < LOADS; run += 1) {
    const start = performance.now();
    await load();
    loads.push(performance.now() - start);
  }
  await rm(dir, { recursive: true });
  const questions = readQuestions(QUESTIONS).map(({ query }) => query);
  const times = timesOf(questions, (query) => search(query, questionLang(query) ?? 'en'));
  return {
    figures: [
      { name: 'index made, with the bank read', value: built, unit: 'ms' },
      { name: 'index loaded, median', value: median(loads), unit: 'ms', target: { atMost: 250 } },
      { name: `search, p50 of ${questions.length} questions`, value: percentile(times, 0.5), unit: 'ms' },
      { name: 'search, p99', value: percentile(times, 0.99), unit: 'ms', target: { atMost: 4 } },
      { name: 'search, slowest', value: largest(times), unit: 'ms' },
    ],
    broken: [],
  };
}

/** The time of each question in every pass but the first, which warms up. */
function timesOf(questions: readonly string[], work: (question: string) => unknown): number[] {
  const times: number[] = [];
  const end = performance.now() + LIMIT_MS;
  for (let pass = 0; pass <= PASSES && performance.now() < end; pass += 1) {
    for (const question of questions) {
      const start = performance.now();
      work(question);
      if (pass > 0) times.push(performance.now() - start);
    }
  }
  return times;
}
