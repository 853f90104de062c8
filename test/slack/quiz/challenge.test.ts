import { expect, test } from 'vitest';
import { ask, buttonNames, nextMessage, press } from '../../support/conversation.ts';
import { quizChannel, rounds, startQuizBot } from '../../support/quiz-bot.ts';
import { saidInModal, submit } from '../../support/submit.ts';
import { alice, bob } from '../../support/workspace.ts';

const DAY = 24 * 3_600_000;
const where = { channel: quizChannel };

test('who disagrees with a revealed round is heard, and scores follow what a manager decides', async () => {
  const { workspace, log } = await startQuizBot();
  await ask(workspace, '/k8s quiz on 09:30 Asia/Shanghai mon-fri', where);
  const question = await nextMessage(workspace, async () => workspace.clock.advance(30 * 60_000), where);
  const letters = ['A', 'B', 'C', 'D'];
  const verdicts = await Promise.all(
    [alice, bob].map(async (user, index) => {
      const place = { ...where, user };
      return (
        await nextMessage(workspace, () => press(workspace, question, letters[index] ?? '', place), place)
      ).text;
    }),
  );
  const [wrongUser, wrongLetter] = verdicts[0]?.startsWith('Right!') ? [bob, 'B'] : [alice, 'A'];
  workspace.clock.advance(DAY);
  const thread = await workspace.waitFor(() =>
    workspace
      .messages(quizChannel)
      .find(({ threadTs, text }) => threadTs === question.ts && text.startsWith('Why')),
  );
  expect(buttonNames(thread)).toContain('I disagree');

  const place = { ...where, user: wrongUser };
  await press(workspace, thread, 'I disagree', place);
  const said = workspace.messages(quizChannel, wrongUser).filter(({ ephemeral }) => ephemeral).length;
  await submit(workspace, { challenge_reason: 'It <!channel> depends on the *version*' }, wrongUser);
  // In the modal: the button stands in a thread, and the channel is out of sight.
  await saidInModal(workspace, 'Thank you. Those who manage the quiz read your reason', wrongUser);
  expect(workspace.messages(quizChannel, wrongUser).filter(({ ephemeral }) => ephemeral)).toHaveLength(said);
  const notice = await workspace.waitFor(() =>
    workspace.messages(workspace.directChannel(alice), alice).find(({ text }) => text.includes('disagrees')),
  );
  expect(notice.text).toMatch(/^Somebody disagrees with the question of Thu 26 Nov in <#C0QUIZ>\./);

  const before = (await ask(workspace, '/k8s quiz me', place)).message.text;
  expect(before).toContain('All time: 0 of 1 right');
  const { message } = await ask(workspace, '/k8s quiz challenges', where);
  expect(message.text).toMatch(/1 person disagrees:\n• It &lt;!channel&gt; depends on the \*version\*/);
  await press(workspace, message, `${wrongLetter} counts too`, where);
  await workspace.waitFor(() =>
    workspace.messages(quizChannel).find(({ threadTs, text }) => {
      return threadTs === question.ts && text.includes(`${wrongLetter} counts as right as well`);
    }),
  );
  const after = (await ask(workspace, '/k8s quiz me', place)).message.text;
  expect(after).toContain('All time: 1 of 1 right');
  const { message: none } = await ask(workspace, '/k8s quiz 质疑', { ...where, user: 'U0XIAOMING' });
  expect(none.text).toBe('没有人对题目有异议。');
  expect(rounds(workspace)).toHaveLength(2);
  expect(log).toEqual([]);
});
