import { expect, test } from 'vitest';
import { nextMessage, press } from '../../support/conversation.ts';
import { quizChannel, rounds, startQuizBot } from '../../support/quiz-bot.ts';
import { letters } from '../../support/quiz-place.ts';
import { alice, bob } from '../../support/workspace.ts';

const DAY = 24 * 3_600_000;
const where = { channel: quizChannel };

test('a channel plays its quiz: switched on, asked, answered, counted, revealed, asked again', async () => {
  const { workspace, log } = await startQuizBot();
  const command = { user: alice, channel: quizChannel, command: '/k8s' };
  const on = await nextMessage(
    workspace,
    () => workspace.act.runCommand({ ...command, text: 'quiz on 09:30 Asia/Shanghai mon-fri' }),
    where,
  );
  expect(on.text).toMatch(/^Alice switched the quiz on\.[\s\S]*09:30 \(Asia\/Shanghai\), Mon–Fri/);

  const question = await nextMessage(workspace, async () => workspace.clock.advance(30 * 60_000), where);
  expect(question.text).toMatch(/^Question of the day · Thu 26 Nov\n/);
  const { right, wrong } = letters(question);
  const [first, second] = [await answer(right, alice), await answer(wrong, bob)];
  expect([first, second].filter((verdict) => verdict.startsWith('Right!'))).toHaveLength(1);
  expect(await answer(right, bob)).toContain(`You have answered this one already, with ${wrong}.`);
  await workspace.waitFor(() => now()?.text.includes('2 people answered'));

  workspace.clock.advance(DAY);
  await workspace.waitFor(() => rounds(workspace).length === 2);
  await workspace.waitFor(() => now()?.text.includes('1 of 2 answered right.'));
  expect(now()?.blocks?.some(({ type }) => type === 'actions')).toBe(false);
  const thread = workspace.messages(quizChannel).filter(({ threadTs }) => threadTs === question.ts);
  expect(thread.map(({ text }) => text.split('\n')[0])).toEqual(['Why']);
  expect(log).toEqual([]);

  async function answer(letter: string, user: string): Promise<string> {
    const place = { ...where, user };
    const verdict = await nextMessage(workspace, () => press(workspace, question, letter, place), place);
    // Slack shows no private message in a thread that nobody has replied in.
    expect(verdict).toMatchObject({ ephemeral: true });
    expect(verdict.threadTs).toBeUndefined();
    return verdict.text;
  }

  function now() {
    return workspace.message(quizChannel, question.ts);
  }
});
