import type { PlayedRound } from './played.ts';

export interface Streaks {
  current: number;
  best: number;
}

/**
 * How many posted rounds of the day in a row a person answered, right or wrong: a streak rewards coming, and a
 * broken one tells nobody that an answer was wrong. Days without a posted round (weekends, holidays, pauses,
 * outages, missed rounds) are not there to break it, nor does a round that is still open.
 */
export function streaks(posted: readonly PlayedRound[], answered: ReadonlyMap<string, unknown>): Streaks {
  let current = 0;
  let best = 0;
  for (const { id, kind, state } of posted) {
    if (kind === 'extra') continue;
    if (answered.has(id)) current++;
    else if (state === 'revealed') current = 0;
    best = Math.max(best, current);
  }
  return { current, best };
}
