import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ClaimedPost } from '../../../src/quiz/posting/post.ts';
import { memoryQuizStores, type QuizStores } from '../../support/memory-quiz-store.ts';
import { emptyState } from '../../support/memory-store/state.ts';
import { describeQuizStores, type QuizUnderTest } from '../../support/quiz-stores.ts';
import { EMPTY_PLAN, HOUR, LEASE, post, subscribed } from './samples.ts';

/** `held` counts back from the latest claim: stale ones write too. */
type Step =
  | { kind: 'wait'; ms: number }
  | { kind: 'claim'; except: boolean }
  | { kind: 'record' | 'end'; held: number }
  | { kind: 'release'; held: number; pause: number; inDoubt: boolean }
  | { kind: 'heal'; post: number };

const held = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.constantFrom(1, 1000, LEASE) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('claim'), except: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('record', 'end'), held }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('release'),
      held,
      pause: fc.constantFrom(0, 1000),
      inDoubt: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('heal'), post: fc.nat({ max: 2 }) }) },
);

const RUNS = { SQLite: 25, PostgreSQL: 25, memory: 300 };

describeQuizStores('any sequence of claims, results and time', (engine) => {
  it('records a post once at most, for the attempt that has it', async () => {
    const quiz = await engine.open();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { claims, results } = await play(quiz, steps, `run ${run++}`);
        const written = results.flatMap(({ step, claim, result }) =>
          claim && result ? [{ step, claim }] : [],
        );
        for (const { claim } of written.filter(({ step }) => step.kind !== 'release')) {
          const later = written.slice(written.findIndex((other) => other.claim === claim) + 1);
          // That the same message was posted may be said again.
          const others = later.filter(({ step }) => step.kind !== 'record');
          expect(others.filter((other) => other.claim.id === claim.id)).toEqual([]);
        }
        const attempts = claims.map(({ id, attempt }) => `${id} ${attempt}`);
        expect(new Set(attempts).size).toBe(attempts.length);
      }),
      { numRuns: RUNS[engine.name] },
    );
  });

  it('has the results that it has in memory', async () => {
    const quiz = await engine.open();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const clock = { now: quiz.clock.now };
        const memory = memoryQuizStores({ state: emptyState(), now: () => clock.now });
        const name = `run ${run++}`;
        const told = await play(quiz, steps, name);
        expect(told).toEqual(await play({ ...memory, clock }, steps, name));
      }),
      { numRuns: RUNS[engine.name] },
    );
  });
});

type Played = { step: Step; claim?: ClaimedPost | undefined; result: unknown; wake: number | null };

/** Plays over three posts of its own, and leaves none open. */
async function play(quiz: QuizStores & Pick<QuizUnderTest, 'clock'>, steps: readonly Step[], name: string) {
  const ids = [0, 1, 2].map((number) => `${name}.${number}`);
  const dueAt = quiz.clock.now;
  const posts = ids.map((id, index) => post(id, { teamId: index === 2 ? 'T2' : 'T1', dueAt: dueAt + index }));
  await quiz.plans.write(await subscribed(quiz), { ...EMPTY_PLAN, posts });
  const claims: ClaimedPost[] = [];
  const results: Played[] = [];
  for (const step of steps) {
    const claim = 'held' in step ? claims.at(-1 - step.held) : undefined;
    const result = await take(quiz, step, { claim, ids });
    if (step.kind === 'claim' && result) claims.push(result as ClaimedPost);
    results.push({ step, claim, result, wake: await quiz.plans.nextWake() });
  }
  await finish(quiz);
  return { claims, results };
}

async function take(
  { posts, clock }: QuizStores & Pick<QuizUnderTest, 'clock'>,
  step: Step,
  { claim, ids }: { claim: ClaimedPost | undefined; ids: string[] },
): Promise<unknown> {
  switch (step.kind) {
    case 'wait':
      clock.now += step.ms;
      return null;
    case 'claim':
      return await posts.claim({ owner: 'one', lease: LEASE, exceptTeams: step.except ? ['T1'] : [] });
    case 'record':
      return claim ? await posts.record(claim, 'ts') : null;
    case 'end':
      return claim ? await posts.end(claim, { state: 'unknown', reason: 'x' }, []) : null;
    case 'release': {
      const { inDoubt, pause } = step;
      return claim ? await posts.release(claim, { notBefore: clock.now + pause, inDoubt, why: 'x' }) : null;
    }
    case 'heal':
      return await posts.heal(ids[step.post] ?? '', 'C1', 'healed');
  }
}

async function finish({ posts, clock }: QuizStores & Pick<QuizUnderTest, 'clock'>): Promise<void> {
  clock.now += HOUR;
  for (;;) {
    const claim = await posts.claim({ owner: 'one', lease: LEASE, exceptTeams: [] });
    if (!claim) return;
    await posts.record(claim, 'ts');
  }
}
