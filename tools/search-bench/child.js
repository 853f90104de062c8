import { readFileSync } from 'node:fs';
import { loadCandidate, OURS } from './candidates.js';
import { judge } from './judge.js';
import { ask, percentile, usedBytes } from './measure.js';

/** Measures one candidate on one corpus, and tells the parent in messages that add up to the result. */
async function run({ name, files, questions }) {
  const corpus = readCorpus(name === OURS ? files.entries : files.documents);
  const before = usedBytes();
  const build = await loadCandidate(name);
  process.send({ phase: 'building' });
  const start = performance.now();
  const index = await build(corpus);
  process.send({ phase: 'asking', buildMs: performance.now() - start });
  const { isTooSlow, answers, times } = await ask(index, questions);
  const bytes = usedBytes() - before + (index.ownBytes?.() ?? 0);
  const langs = ['en', 'zh'].map((lang) => [lang, figures(lang, times, isTooSlow ? [] : answers)]);
  process.send({
    phase: isTooSlow ? 'asking' : 'done',
    asked: answers.length,
    megabytes: bytes / 1e6,
    langs: Object.fromEntries(langs),
  });
  index.close?.();
  process.disconnect();
}

/** Apart, so that the text of the file is gone when memory is measured. */
function readCorpus(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function figures(lang, times, answers) {
  const own = times.filter((time) => time.lang === lang).map(({ ms }) => ms);
  const judged = answers.filter(({ question }) => question.lang === lang);
  return { ...(judged.length > 0 && judge(judged)), p50: percentile(own, 0.5), p99: percentile(own, 0.99) };
}

process.once('message', (task) => void run(task));
