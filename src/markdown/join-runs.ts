import type { Run } from './flow.ts';

/** Runs with no empty one, and neighbours of one style merged. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (last && sameStyle(last, run)) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

function sameStyle(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.strike === b.strike &&
    a.code === b.code &&
    a.link === b.link
  );
}
