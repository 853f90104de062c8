import { Worker } from 'node:worker_threads';
import { pathologicalTexts } from './corpora.js';

const WARM_UP_MS = 300;
const MEASURED_MS = 1_000;
/** A converter that takes longer has failed. */
const LIMIT_MS = 1_000;

/** Milliseconds for one answer: the median of each answer's medians, and the slowest answer's. */
export async function answerTimes(convert, answers) {
  await rounds(convert, answers, WARM_UP_MS);
  const medians = (await rounds(convert, answers, MEASURED_MS)).map(median);
  return { median: median(medians), slowest: Math.max(...medians) };
}

/** Runs all answers in turn until the time is over, so that a busy moment of the machine meets all of them. */
async function rounds(convert, answers, duration) {
  const times = answers.map(() => []);
  const end = performance.now() + duration;
  do {
    for (const [index, { markdown }] of answers.entries()) {
      const start = performance.now();
      try {
        await convert(markdown);
      } catch {
        // Judged elsewhere; how long it took to throw is no time of an answer.
        continue;
      }
      times[index].push(performance.now() - start);
    }
  } while (performance.now() < end);
  return times.filter((measured) => measured.length > 0);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds for each pathological text, or why there are none; in a thread, as only that can be stopped. */
export async function pathologicalTimes(name) {
  const results = {};
  for (const text of Object.keys(pathologicalTexts)) results[text] = await inThread(name, text);
  return results;
}

function inThread(name, text) {
  const worker = new Worker(new URL('./pathological-worker.js', import.meta.url), {
    workerData: { name, text },
  });
  return new Promise((resolve, reject) => {
    let timer;
    const settle = (result) => {
      clearTimeout(timer);
      worker.terminate().then(() => resolve(result), reject);
    };
    worker.on('message', (message) => {
      if (message === 'ready') timer = setTimeout(settle, LIMIT_MS, `over ${LIMIT_MS} ms`);
      else settle(message);
    });
    worker.on('error', (error) => settle(error.message));
  });
}
