import { notFirst } from './not-first.js';

const columns = [
  ['candidate', ({ name }) => name],
  ['version', ({ version }) => version],
  ['lang', ({ lang }) => lang],
  ['hit@1', ({ hit1 }) => percent(hit1)],
  ['hit@3', ({ hit3 }) => percent(hit3)],
  ['MRR', ({ mrr }) => mrr?.toFixed(3)],
  ['answered', ({ answered }) => percent(answered)],
  ['false answers', ({ falseAnswers }) => percent(falseAnswers)],
  ['p50 ms', ({ p50 }) => p50?.toFixed(2)],
  ['p99 ms', ({ p99 }) => p99?.toFixed(2)],
  ['build ms', ({ buildMs }) => buildMs?.toFixed(0)],
  ['MB', ({ megabytes }) => megabytes?.toFixed(1)],
];
const LEFT_ALIGNED = 3;

/** The comparison as lines for people: a table for each corpus, then where this project is not first. */
export function report({ node, cpu, cpus, seed, half, questions, sizes, results }) {
  const tables = sizes.flatMap((size) => {
    const own = results.filter((result) => result.size === size);
    return ['', title(size), '', ...table(own.flatMap(rowsOf)), ...own.flatMap(slowNote)];
  });
  return [
    `Node ${node}, ${cpus} × ${cpu}, seed ${seed}, ${questions} questions (${half})`,
    ...tables,
    '',
    'hit@1, hit@3, MRR (of ten entries) and answered: of the questions that have an answer. false answers: of those',
    'that have none. p50 and p99: warm. MB: heap and external memory beyond the sections, after all questions.',
    'A made section may hold a passage that answers too and counts as wrong.',
    ...notFirst(sizes, results),
  ].join('\n');
}

function title(size) {
  return size === 'bank' ? 'The shipped bank' : `${size} sections, those of the bank among them`;
}

function rowsOf({ langs, ...result }) {
  return ['en', 'zh'].map((lang) => ({ ...result, lang, ...langs?.[lang] }));
}

function slowNote({ name, phase, isComplete, asked, questions }) {
  if (isComplete) return [];
  const what = phase === 'done' ? `${asked} questions in the time for all` : `stopped while ${phase}`;
  return [`${name} is too slow: ${what}.`];
}

function table(results) {
  const cells = results.map((result) => columns.map(([, read]) => read(result) ?? 'too slow'));
  const rows = [columns.map(([name]) => name), ...cells];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index].length)));
  const line = (row) => `| ${row.map((cell, index) => pad(cell, widths[index], index)).join(' | ')} |`;
  const rule = widths.map((width, index) => (index < LEFT_ALIGNED ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(rows[0]), line(rule), ...rows.slice(1).map(line)];
}

function pad(cell, width, index) {
  return index < LEFT_ALIGNED ? cell.padEnd(width) : cell.padStart(width);
}

function percent(share) {
  return share === undefined ? undefined : `${(100 * share).toFixed(1)} %`;
}
