import { beforeAll, expect, test } from 'vitest';
import { runChaos } from '../chaos/run-chaos.ts';
import { buildStorage } from '../support/storage-process.ts';
import { crashingPostgres } from './crashing-place.ts';

/** `npm run test:operations`: ten crashes during 800 rounds, each with a reveal and the clicks of people. */
const isLong = process.env.MODE === 'operations';
const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);
const SIZE = isLong
  ? { channels: 200, days: 4, limit: 12, least: 10, pause: 1_500 }
  : { channels: 8, days: 2, limit: 2, least: 1, pause: 300 };
const LIMIT_MS = isLong ? 900_000 : 120_000;
const NOTHING_WRONG = { doubled: [], lost: [], strange: [], stillOpen: [], miscounted: [] };

beforeAll(buildStorage, 60_000);

test(
  'a PostgreSQL that crashes while two replicas post neither doubles nor loses a round or a click',
  async ({ skip }) => {
    const place = await crashingPostgres({ ...SIZE, longestAway: 700 });
    if (!place) return skip('PostgreSQL is not installed');
    const { figures, ...judged } = await runChaos({
      ...SIZE,
      place,
      seed,
      skews: [0, 0],
      share: 0.3,
      kill: 0,
    });
    console.log(`CHAOS_SEED=${seed}: ${place.crashes} crashes, ${JSON.stringify(figures)}`);
    expect(judged).toEqual(NOTHING_WRONG);
    expect(place.crashes).toBeGreaterThanOrEqual(SIZE.least);
  },
  LIMIT_MS,
);
