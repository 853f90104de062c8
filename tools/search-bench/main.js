import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { candidateNames, versionOf } from './candidates.js';
import { writeCorpus } from './corpora.js';
import { readQuestions } from './questions.js';
import { report } from './report.js';
import { runChild } from './run-child.js';
import { SEED } from './synthetic.js';

const USAGE = `Usage: npm run bench:search -- [--json] [--only NAME]… [--sizes bank,1000,10000] [--half test|tuning|all]
  --json   prints JSON
  --only   the candidates whose names begin so
  --sizes  the shipped bank, and numbers of sections, in ascending order
  --half   the questions to ask`;

const OPTIONS = {
  json: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  sizes: { type: 'string', default: 'bank,1000,10000' },
  half: { type: 'string', default: 'all' },
};

const sizeList = /^(?:bank|[1-9]\d*)(?:,[1-9]\d*)*$/;

/** Compares the search of this project with others, one after the other. */
async function compare({ only, sizes, half }) {
  const names = candidateNames(only);
  if (names.length === 0) throw new Error(`There is no candidate "${only}".`);
  if (!sizeList.test(sizes)) throw new Error(`"${sizes}" are no sizes.`);
  if (!['test', 'tuning', 'all'].includes(half)) throw new Error(`There is no half "${half}".`);
  const questions = readQuestions(half);
  const loadBefore = currentLoad();
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  const corpora = [];
  try {
    for (const size of sizes.split(',')) {
      const { files, sections } = await writeCorpus(size, folder);
      const results = await measureAll(names, { files, questions }, corpora.at(-1)?.results);
      corpora.push({ size, sections, results });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model,
    cpus: cpus().length,
    loadBefore,
    loadAfter: currentLoad(),
  };
  return { ...machine, seed: SEED, half, questions: questions.length, corpora };
}

/** Every candidate on one corpus; who was too slow on the smaller one `before` is not tried. */
async function measureAll(names, job, before = []) {
  const results = [];
  for (const name of names) {
    const last = before.find((result) => result.name === name);
    const isTried = last === undefined || last.phase === 'done';
    const measured = isTried ? await runChild({ name, ...job }) : { phase: 'not tried' };
    results.push({ name, version: versionOf(name), ...measured });
  }
  return results;
}

function currentLoad() {
  return Number(loadavg()[0].toFixed(2));
}

try {
  const { values } = parseArgs({ options: OPTIONS });
  const comparison = await compare(values);
  process.stdout.write(`${values.json ? JSON.stringify(comparison, null, 2) : report(comparison)}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 1;
}
