import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { candidateNames, versionOf } from './candidates.js';
import { readQuestions } from './questions.js';
import { report } from './report.js';
import { runChild } from './run-child.js';
import { SEED } from './synthetic.js';

const USAGE = `Usage: npm run bench:search -- [--json] [--only NAME]… [--sizes bank,1000,10000] [--half test|tuning|all]
  --json   prints JSON
  --only   the candidates whose names begin so
  --sizes  the shipped bank, and numbers of sections
  --half   the questions to ask`;

const OPTIONS = {
  json: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  sizes: { type: 'string', default: 'bank,1000,10000' },
  half: { type: 'string', default: 'all' },
};

const sizeName = /^(?:bank|[1-9]\d*)$/;

/** Compares the search of this project with others, one after the other. */
async function compare({ only, sizes, half }) {
  const names = candidateNames(only);
  const corpora = sizes.split(',');
  if (names.length === 0) throw new Error(`There is no candidate "${only}"`);
  if (!corpora.every((size) => sizeName.test(size))) throw new Error(`There are no sizes "${sizes}"`);
  if (!['test', 'tuning', 'all'].includes(half)) throw new Error(`There is no half "${half}"`);
  const results = [];
  for (const size of corpora) {
    for (const name of names) {
      results.push({ ...(await runChild(name, size, half)), version: versionOf(name) });
    }
  }
  const machine = { node: process.version, cpu: cpus()[0]?.model, cpus: cpus().length };
  return { ...machine, seed: SEED, half, questions: readQuestions(half).length, sizes: corpora, results };
}

try {
  const { values } = parseArgs({ options: OPTIONS });
  const comparison = await compare(values);
  process.stdout.write(`${values.json ? JSON.stringify(comparison, null, 2) : report(comparison)}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 1;
}
