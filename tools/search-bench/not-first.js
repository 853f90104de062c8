import { OURS } from './candidates.js';

const share = (value) => `${(100 * value).toFixed(1)} %`;
const ms = (value) => `${value.toFixed(2)} ms`;
/** What is compared; `best` picks the better of two figures. */
const columns = [
  { name: 'hit@1', key: 'hit1', best: Math.max, shown: share },
  { name: 'hit@3', key: 'hit3', best: Math.max, shown: share },
  { name: 'MRR', key: 'mrr', best: Math.max, shown: (value) => value.toFixed(3) },
  { name: 'answered', key: 'answered', best: Math.max, shown: share },
  { name: 'false answers', key: 'falseAnswers', best: Math.min, shown: share },
  { name: 'p50', key: 'p50', best: Math.min, shown: ms },
  { name: 'p99', key: 'p99', best: Math.min, shown: ms },
  { name: 'build', key: 'buildMs', best: Math.min, shown: (value) => `${value.toFixed(0)} ms` },
  { name: 'memory', key: 'megabytes', best: Math.min, shown: (value) => `${value.toFixed(1)} MB` },
];

/** Lines that tell, for each corpus and language, in which columns another candidate is first, and by what. */
export function notFirst(corpora) {
  const lines = corpora.flatMap(({ size, results }) => {
    const done = results.filter(({ phase }) => phase === 'done');
    return ['en', 'zh'].flatMap((lang) =>
      linesOf(
        `${size}, ${lang}`,
        done.map((result) => ({ ...result, ...result.langs[lang] })),
      ),
    );
  });
  return lines.length > 0 ? ['', 'Columns in which this project is not first:', ...lines] : [];
}

function linesOf(title, rows) {
  const ours = rows.find(({ name }) => name === OURS);
  if (!ours || rows.length === 1) return [];
  const behind = columns.flatMap((column) => behindIn(column, ours, rows));
  return [`- ${title}: ${behind.join('; ') || 'none'}`];
}

function behindIn({ name, key, best, shown }, ours, rows) {
  const value = best(...rows.map((row) => row[key]));
  if (ours[key] === value) return [];
  const leader = rows.find((row) => row[key] === value);
  return [`${name} ${shown(ours[key])} (${leader.name} ${shown(value)})`];
}
