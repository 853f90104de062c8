import { OURS } from './candidates.js';

const share = (value) => `${(100 * value).toFixed(1)} %`;
/** What is compared: larger is better, or smaller is. */
const columns = [
  { name: 'hit@1', key: 'hit1', better: Math.max, shown: share },
  { name: 'hit@3', key: 'hit3', better: Math.max, shown: share },
  { name: 'MRR', key: 'mrr', better: Math.max, shown: (value) => value.toFixed(3) },
  { name: 'answered', key: 'answered', better: Math.max, shown: share },
  { name: 'false answers', key: 'falseAnswers', better: Math.min, shown: share },
  { name: 'p50', key: 'p50', better: Math.min, shown: (value) => `${value.toFixed(2)} ms` },
  { name: 'p99', key: 'p99', better: Math.min, shown: (value) => `${value.toFixed(2)} ms` },
  { name: 'build', key: 'buildMs', better: Math.min, shown: (value) => `${value.toFixed(0)} ms` },
  { name: 'memory', key: 'megabytes', better: Math.min, shown: (value) => `${value.toFixed(1)} MB` },
];

/** Lines that tell, for each corpus and language, which columns another candidate leads, and by what. */
export function notFirst(sizes, results) {
  const own = results.filter(({ name, langs }) => name === OURS && langs);
  if (own.length === 0 || results.every(({ name }) => name === OURS)) return [];
  const lines = sizes.flatMap((size) =>
    ['en', 'zh'].map((lang) => {
      const rows = results.filter((result) => result.size === size).map((result) => ({ ...result, ...result.langs?.[lang] }));
      const behind = columns.flatMap((column) => behindIn(column, rows));
      return `- ${size}, ${lang}: ${behind.join('; ') || 'none'}`;
    }),
  );
  return ['', 'Columns in which this project is not first:', ...lines];
}

function behindIn({ name, key, better, shown }, rows) {
  const ours = rows.find((row) => row.name === OURS)?.[key];
  const measured = rows.filter((row) => row[key] !== undefined);
  const best = better(...measured.map((row) => row[key]));
  if (ours === undefined || ours === best) return [];
  const leader = measured.find((row) => row[key] === best);
  return [`${name} ${shown(ours)} (${leader.name} ${shown(best)})`];
}
