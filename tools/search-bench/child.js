import { loadCandidate } from './candidates.js';
import { corpusEntries, documentsOf } from './corpora.js';
import { judge } from './judge.js';
import { ask, askAgain, percentile, usedBytes } from './measure.js';
import { readQuestions } from './questions.js';

const [name, size, half] = process.argv.slice(2);

/** Measures one candidate on one corpus, and tells the parent in messages that add up to the result. */
async function run() {
  const { documents, entries } = await corpus();
  const before = usedBytes();
  const build = await loadCandidate(name);
  process.send({ phase: 'building' });
  const start = performance.now();
  const index = await build(documents, entries);
  process.send({ phase: 'asking', buildMs: performance.now() - start });
  const questions = readQuestions(half);
  const { answers, times } = await ask(index, questions);
  const isComplete = answers.length === questions.length;
  const warm = isComplete ? await askAgain(index, questions) : times;
  const megabytes = (usedBytes() - before + (index.ownBytes?.() ?? 0)) / 1e6;
  const langs = ['en', 'zh'].map((lang) => [lang, figures(lang, warm, isComplete ? answers : [])]);
  process.send({ phase: 'done', isComplete, asked: answers.length, megabytes, langs: Object.fromEntries(langs) });
  index.close?.();
  process.disconnect();
}

/** This project indexes entries, the others documents; what a candidate does not index shall not lie in memory. */
async function corpus() {
  const entries = await corpusEntries(size);
  return name === 'this project' ? { entries } : { documents: documentsOf(entries) };
}

function figures(lang, times, answers) {
  const own = times.filter((time) => time.lang === lang).map(({ ms }) => ms);
  const judged = answers.filter(({ question }) => question.lang === lang);
  return { ...(judged.length > 0 && judge(judged)), p50: percentile(own, 0.5), p99: percentile(own, 0.99) };
}

await run();
