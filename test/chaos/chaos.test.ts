import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildStorage } from '../support/storage-process.ts';
import { postgresChaos, sqliteChaos } from './places.ts';
import { runChaos } from './run-chaos.ts';

/** `npm run test:chaos` */
const isLong = process.env.MODE === 'chaos';
const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);
const postgresUrl = inject('postgresUrl');
const LIMIT_MS = isLong ? 1_800_000 : 240_000;
const MINUTE = 60_000;

const MANY = {
  postgres: { channels: 400, days: 4, kill: 0.012 },
  sqlite: { channels: 150, days: 4, kill: 0.012 },
  naive: { channels: 40, days: 1, kill: 0.012 },
};
const FEW = {
  postgres: { channels: 8, days: 2, kill: 0.06 },
  sqlite: { channels: 6, days: 2, kill: 0.04 },
  naive: { channels: 40, days: 1, kill: 0.01 },
};
const SIZES = isLong ? MANY : FEW;
/** Two replicas whose clocks are two minutes apart, and one that is as far from Slack's. */
const SKEWS = { postgres: [-MINUTE, MINUTE], sqlite: [2 * MINUTE] };
const SHARE = 0.3;
const NOTHING_WRONG = { doubled: [], lost: [], strange: [], stillOpen: [], miscounted: [] };

beforeAll(buildStorage, 60_000);

async function onPostgres() {
  const place = await postgresChaos(postgresUrl ?? '');
  return show(
    'PostgreSQL',
    await runChaos({ place, seed, skews: SKEWS.postgres, share: SHARE, ...SIZES.postgres }),
  );
}

async function onSqlite() {
  const place = await sqliteChaos();
  return show('SQLite', await runChaos({ place, seed, skews: SKEWS.sqlite, share: SHARE, ...SIZES.sqlite }));
}

async function withPoster(poster: string) {
  const place = await sqliteChaos();
  const options = { place, seed, skews: SKEWS.sqlite, share: 0, poster, ...SIZES.naive };
  return show(`A poster that ${poster}`, await runChaos(options));
}

function show<Outcome extends Awaited<ReturnType<typeof runChaos>>>(title: string, outcome: Outcome) {
  const { figures, ...judged } = outcome;
  const wrong = Object.entries(judged).map(([name, { length }]) => `${name} ${length}`);
  console.log(`${title}, CHAOS_SEED=${seed}: ${JSON.stringify(figures)}, ${wrong.join(', ')}`);
  return judged;
}

/** The worlds turn at once, as each waits most of its time. */
describe('the quiz, while processes are killed and answers are lost', () => {
  const onBoth = test.skipIf(!postgresUrl);
  onBoth(
    'posts once and counts every click once, on PostgreSQL and SQLite; sending again doubles',
    async () => {
      const outcomes = await Promise.all([onPostgres(), onSqlite(), withPoster('sends-again')]);
      const [postgres, sqlite, naive] = outcomes;
      expect({ postgres, sqlite }).toEqual({ postgres: NOTHING_WRONG, sqlite: NOTHING_WRONG });
      expect(naive.doubled).not.toEqual([]);
    },
    LIMIT_MS,
  );

  test.skipIf(postgresUrl)(
    'posts once and counts every click once, on SQLite',
    async () => {
      expect(await onSqlite()).toEqual(NOTHING_WRONG);
    },
    LIMIT_MS,
  );

  test.runIf(isLong)(
    'doubles posts without looking into the history',
    async () => {
      expect((await withPoster('never-looks')).doubled).not.toEqual([]);
    },
    LIMIT_MS,
  );
});
