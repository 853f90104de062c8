import { describe, expect, test } from 'vitest';
import { type Composition, type Outcome, runSchedule } from './run-schedule.ts';

const SHIPPED: Composition = { poster: (poster) => poster };
const WITHOUT_LOOKING: Composition = {
  poster: (poster) => ({ ...poster, find: async () => ({ kind: 'absent' }) }),
};
const WITHOUT_GUARD: Composition = {
  poster: (poster) => ({ ...poster, send: (post) => poster.send(post, () => true) }),
};

/** Every date is left out as if nobody had been there. */
const WITHOUT_POSTING: Composition = {
  poster: (poster) => poster,
  plans: (plans) => ({
    ...plans,
    write: (subscription, plan) =>
      plans.write(subscription, {
        ...plan,
        rounds: [],
        posts: [],
        missed: [...plan.missed, ...plan.rounds.map((round) => ({ round, reason: 'late' }))],
      }),
  }),
};
const WITHOUT_HISTORY: Composition = {
  poster: (poster) => ({
    ...poster,
    find: async () => ({ kind: 'unreadable', why: 'unreachable', lasting: false }),
  }),
};

/** Named in the tests, so that a failing schedule can be run alone. */
const FIRST_SEED = Number(process.env.SIMULATION_SEED ?? 1);
const SCHEDULES = Number(process.env.SIMULATION_SCHEDULES ?? 20_000);
/** So many worlds turn at once: each waits most of its time for its own promises. */
const AT_ONCE = 50;

/** What went wrong, until something did. */
async function firstWrong(composition: Composition): Promise<Outcome[]> {
  for (let done = 0; done < SCHEDULES; done += AT_ONCE) {
    const count = Math.min(AT_ONCE, SCHEDULES - done);
    const seeds = Array.from({ length: count }, (_, index) => FIRST_SEED + done + index);
    const outcomes = await Promise.all(seeds.map((seed) => runSchedule(seed, composition)));
    const wrong = outcomes.filter(({ doubled, lost }) => doubled.length + lost.length > 0);
    if (wrong.length > 0) return wrong;
  }
  return [];
}

describe('the quiz in a simulated world of crashes, lost answers and slow processes', () => {
  test(`doubles no post and loses none, in ${SCHEDULES} schedules from seed ${FIRST_SEED}`, async () => {
    expect(await firstWrong(SHIPPED)).toEqual([]);
  }, 300_000);

  test.each([
    ['looking into the history', WITHOUT_LOOKING],
    ['the guard before sending', WITHOUT_GUARD],
  ])(
    'without %s doubles posts',
    async (_, composition) => {
      const wrong = await firstWrong(composition);
      expect(wrong.flatMap(({ doubled }) => doubled)).not.toEqual([]);
    },
    300_000,
  );

  test('without posting loses rounds', async () => {
    const wrong = await firstWrong(WITHOUT_POSTING);
    expect(wrong.flatMap(({ lost }) => lost)).toContainEqual(expect.stringMatching(/ never tried$/));
  }, 300_000);

  test('where the history cannot be read, reports a post as unknown rather than doubling it', async () => {
    const wrong = await firstWrong(WITHOUT_HISTORY);
    expect(wrong.flatMap(({ doubled }) => doubled)).toEqual([]);
    expect(wrong.flatMap(({ lost }) => lost)).toContainEqual(expect.stringMatching(/ unknown$/));
  }, 300_000);
});
