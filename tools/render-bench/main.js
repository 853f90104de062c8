import { basename } from 'node:path';
import { candidateNames, loadCandidate } from './candidates.js';
import { commonMarkExamples, documentAnswers, hostileTexts } from './corpora.js';
import { judge, liveMentions } from './judge.js';
import { answerTimes, pathologicalTimes } from './measure.js';
import { report } from './report.js';

/** Compares the renderer of this project with others; `--json` prints every failing text too. */
async function compare() {
  const file = process.env.EXAMPLE_FILE || undefined;
  const answers = documentAnswers(file);
  const examples = commonMarkExamples();
  const results = [];
  const leftOut = [];
  for (const name of candidateNames) {
    const { convert, ...about } = await loadCandidate(name);
    if (!convert) {
      leftOut.push(about);
      continue;
    }
    results.push({
      ...about,
      document: await judge(convert, answers),
      commonMark: await judge(convert, examples),
      mentions: { total: hostileTexts.length, live: await liveMentions(convert, hostileTexts) },
      times: await answerTimes(convert, answers),
      pathological: await pathologicalTimes(name),
    });
  }
  const document = file ? basename(file) : 'test/fixtures/interview-questions.zh.md';
  return { node: process.version, document, results, leftOut };
}

const comparison = await compare();
const output = process.argv.includes('--json') ? JSON.stringify(comparison, null, 2) : report(comparison);
process.stdout.write(`${output}\n`);
