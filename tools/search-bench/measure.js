import { firstEntries } from './judge.js';

/** For the first pass, in which the answers are judged and the code gets warm. */
const JUDGED_MS = 30_000;
/** For the passes that are timed. */
const TIMED_MS = 4_000;
const TIMED_PASSES = 3;

/** Bytes of heap and external memory that are in use. */
export function usedBytes() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Asks every question once; `{ answers, times }`, not complete where the time for it was over before. */
export async function ask({ search, entryOf }, questions) {
  const answers = [];
  const times = [];
  const end = performance.now() + JUDGED_MS;
  for (const question of questions) {
    const { hits, ms } = await timed(search, question);
    answers.push({ question, ids: firstEntries(hits, entryOf) });
    times.push({ lang: question.lang, ms });
    if (performance.now() > end) break;
  }
  return { answers, times };
}

/** Times of further passes over the questions, the last of them perhaps cut short. */
export async function askAgain({ search }, questions) {
  const times = [];
  const end = performance.now() + TIMED_MS;
  for (let pass = 0; pass < TIMED_PASSES; pass += 1) {
    for (const question of questions) {
      if (performance.now() > end) return times;
      const { ms } = await timed(search, question);
      times.push({ lang: question.lang, ms });
    }
  }
  return times;
}

async function timed(search, { query, asked }) {
  const start = performance.now();
  const hits = await search(query, asked);
  return { hits, ms: performance.now() - start };
}

/** The nearest-rank percentile of values, `share` from 0 to 1. */
export function percentile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
}
