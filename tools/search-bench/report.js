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
export function report({ corpora, ...run }) {
  const tables = corpora.flatMap(({ size, sections, results }) => {
    const made = size === 'bank' ? '' : ', those of the bank and made ones';
    const rows = results.flatMap(({ langs, ...result }) => {
      return ['en', 'zh'].map((lang) => ({ ...result, lang, ...langs?.[lang] }));
    });
    return ['', `${size}: ${sections} sections${made}`, '', ...table(rows), ...results.flatMap(excuse)];
  });
  return [
    ...heading(run),
    ...tables,
    '',
    'hit@1, hit@3, MRR (of ten entries) and answered: of the questions that have an answer. false answers: of those',
    'that have none. p50, p99: warm. MB: heap and external memory beyond the corpus, once all was asked.',
    'A made section that answers a question counts as wrong, and none has aliases.',
    ...notFirst(corpora),
  ].join('\n');
}

function heading({ node, cpu, cpus, loadBefore, loadAfter, seed, half, questions }) {
  return [
    `Node ${node}, ${cpus} × ${cpu}, load ${loadBefore} before and ${loadAfter} after`,
    `Seed ${seed}, ${questions} questions (${half})`,
  ];
}

function excuse({ name, phase, asked, failure }) {
  if (failure) return [`${name} failed at ${phase}: ${failure}`];
  if (phase === 'done') return [];
  const what = phase === 'not tried' ? 'on a smaller corpus already' : `at ${phase}`;
  return [`${name} is too slow ${what}${asked ? `: its times are those of ${asked} questions` : ''}.`];
}

function table(results) {
  const cells = results.map((result) => columns.map(([, read]) => read(result) ?? missing(result)));
  const rows = [columns.map(([name]) => name), ...cells];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index].length)));
  const line = (row) => `| ${row.map((cell, index) => pad(cell, widths[index], index)).join(' | ')} |`;
  const rule = widths.map((width, index) =>
    pad(index < LEFT_ALIGNED ? '' : ':', width, index).replaceAll(' ', '-'),
  );
  return [line(rows[0]), `| ${rule.join(' | ')} |`, ...rows.slice(1).map(line)];
}

function pad(cell, width, index) {
  return index < LEFT_ALIGNED ? cell.padEnd(width) : cell.padStart(width);
}

function percent(share) {
  return share === undefined ? undefined : `${(100 * share).toFixed(1)} %`;
}

function missing({ failure }) {
  return failure ? 'failed' : 'too slow';
}
