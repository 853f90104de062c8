import type { Run } from './flow.ts';
import { runsText } from './plain-text.ts';

const SENTENCE_ENDS = /[。！？；](?:[”’」』）)]*)|[.!?;](?=\s|$)/g;
const CLAUSE_ENDS = /[，、：]|[,:](?=\s)/g;
const WORD_ENDS = /\s+/g;
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The longest start of `runs` within `limit` characters that ends a sentence, else a clause, else a word. */
export function cutRuns(runs: readonly Run[], limit: number): Run[] {
  const text = runsText(runs);
  if (text.length <= limit) return [...runs];
  const end =
    lastEnd(text, SENTENCE_ENDS, limit) ??
    lastEnd(text, CLAUSE_ENDS, limit) ??
    lastEnd(text, WORD_ENDS, limit);
  return takeChars(runs, end ?? graphemeEnd(text, limit));
}

/** All of `runs` in pieces that each end as `cutRuns` does; `limitOf` says how many characters fit the next one. */
export function splitRuns(runs: readonly Run[], limitOf: (text: string) => number): Run[][] {
  const pieces: Run[][] = [];
  let rest = [...runs];
  while (rest.length > 0) {
    const piece = cutRuns(rest, limitOf(runsText(rest)));
    pieces.push(piece);
    rest = dropChars(rest, runsText(piece).length);
  }
  return pieces;
}

function dropChars(runs: readonly Run[], count: number): Run[] {
  let left = count;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, left));
    left -= run.text.length;
    return text ? [{ ...run, text }] : [];
  });
}

/** The first `count` characters of runs, styles kept. */
function takeChars(runs: readonly Run[], count: number): Run[] {
  const taken: Run[] = [];
  let left = count;
  for (const run of runs) {
    if (left <= 0) break;
    taken.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  return taken;
}

function lastEnd(text: string, ends: RegExp, limit: number): number | undefined {
  let last: number | undefined;
  for (const match of text.slice(0, limit + 1).matchAll(ends)) {
    const end = match.index + match[0].length;
    if (end <= limit) last = end;
  }
  return last;
}

/** The last grapheme boundary at or before `limit`; the first grapheme whole if it alone is longer. */
export function graphemeEnd(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  const at = GRAPHEMES.segment(text).containing(limit);
  if (!at) return text.length;
  return at.index > 0 ? at.index : at.segment.length;
}
