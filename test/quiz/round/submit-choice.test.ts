import { expect, it } from 'vitest';
import { submitChoice } from '../../../src/quiz/round/submit-choice.ts';
import { daily, plan, posted } from '../../storage/quiz-contract/samples.ts';
import { memoryQuizStores } from '../../support/memory-quiz-store.ts';
import { emptyState } from '../../support/memory-store/state.ts';

const ROUND = daily('2026-11-25');

function quizAt(now: number) {
  const clock = { now };
  const quiz = memoryQuizStores({ state: emptyState(), now: () => clock.now });
  const click = (changes: object = {}) =>
    submitChoice(
      {
        roundId: ROUND.id,
        letter: 'A',
        teamId: 'T1',
        channelId: 'C1',
        userId: 'U1',
        messageTs: `ts of ${ROUND.id}`,
        ...changes,
      },
      quiz,
    );
  return { clock, quiz, click };
}

it('counts the first choice of each person, and says afterwards which it was', async () => {
  const { quiz, click } = quizAt(ROUND.dueAt);
  await posted(quiz, ROUND);
  expect(await click()).toMatchObject({ isNew: true });
  for (const letter of ['A', 'B']) {
    const { verdict, isNew } = await click({ letter });
    expect({ verdict, isNew }).toMatchObject({
      verdict: { kind: 'already', earlier: { letter: 'A' } },
      isNew: false,
    });
  }
  expect(await quiz.rounds.choices(ROUND.id)).toHaveLength(1);
});

it('counts two clicks at once of one person as one', async () => {
  const { quiz, click } = quizAt(ROUND.dueAt);
  await posted(quiz, ROUND);
  const submitted = await Promise.all([click(), click({ letter: 'B' })]);
  expect(submitted.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect((await quiz.rounds.round(ROUND.id))?.answered).toBe(1);
});

it('counts nothing after the reveal', async () => {
  const { quiz, click } = quizAt(ROUND.dueAt);
  await posted(quiz, ROUND);
  await quiz.plans.reveal(ROUND, []);
  expect(await click()).toMatchObject({ verdict: { kind: 'closed', earlier: null }, isNew: false });
  expect(await quiz.rounds.choices(ROUND.id)).toEqual([]);
});

it.each([
  ['of another channel', { channelId: 'C2' }],
  ['of another workspace', { teamId: 'T2' }],
  ['that does not exist', { roundId: 'forged' }],
])('knows no round %s', async (_, changes) => {
  const { quiz, click } = quizAt(ROUND.dueAt);
  await posted(quiz, ROUND);
  expect(await click(changes)).toEqual({ verdict: { kind: 'unknown-round' }, round: null, isNew: false });
});

it('counts no letter that the round does not show', async () => {
  const { quiz, click } = quizAt(ROUND.dueAt);
  await posted(quiz, ROUND);
  expect(await click({ letter: 'D' })).toMatchObject({ verdict: { kind: 'unknown-choice' }, isNew: false });
});

it('records a round as posted whose message somebody clicks on', async () => {
  const { quiz, click } = quizAt(ROUND.dueAt);
  await plan(quiz, ROUND);
  expect(await click({ messageTs: '1.2' })).toMatchObject({ isNew: true });
  expect(await quiz.rounds.round(ROUND.id)).toMatchObject({ state: 'posted', messageTs: '1.2' });
});
