import { expect, test } from 'vitest';
import { ask, nextMessage, press } from '../../support/conversation.ts';
import { quizChannel, startQuizBot } from '../../support/quiz-bot.ts';
import { alice, bob } from '../../support/workspace.ts';

const xiaoming = 'U0XIAOMING';
const where = { channel: quizChannel };

test('a channel plays a day of quiz', async () => {
  const { workspace, log } = await startQuizBot();
  const on = await nextMessage(
    workspace,
    () =>
      workspace.act.runCommand({
        user: alice,
        channel: quizChannel,
        command: '/k8s',
        text: 'quiz on 09:30 Asia/Shanghai mon-fri',
      }),
    where,
  );
  console.log(on.text);
  const question = await nextMessage(workspace, async () => workspace.clock.advance(30 * 60_000), where);
  console.log(
    question.text,
    JSON.stringify(question.blocks?.at(-1)),
    JSON.stringify(question.blocks?.at(-2)),
  );
  const verdict = await nextMessage(workspace, () => press(workspace, question, 'A', where), where);
  console.log(verdict.text);
  const verdict2 = await nextMessage(
    workspace,
    () => press(workspace, question, 'B', { ...where, user: bob }),
    { ...where, user: bob },
  );
  console.log(verdict2.text);
  const again = await nextMessage(workspace, () => press(workspace, question, 'C', { ...where, user: bob }), {
    ...where,
    user: bob,
  });
  console.log(again.text);
  await new Promise((r) => setTimeout(r, 3000));
  console.log(workspace.message(quizChannel, question.ts)?.text.split('\n').at(-1));
  workspace.clock.advance(24 * 3600_000);
  await new Promise((r) => setTimeout(r, 3000));
  console.log(
    workspace
      .messages(quizChannel)
      .map((m) => `${m.ts} ${m.threadTs ?? ''} ${m.text}`)
      .join('\n------\n'),
  );
  for (const t of [
    'quiz next',
    'quiz board',
    'quiz me',
    'quiz practice',
    'quiz on 25:00',
    'quiz pause 2026-12-24..2027-01-02',
    '测验 下次',
    'quiz now',
  ]) {
    const { message } = await ask(workspace, `/k8s ${t}`, where);
    console.log('=====', t, '\n', message.text);
  }
  await new Promise((r) => setTimeout(r, 1500));
  console.log(workspace.messages(quizChannel).at(-1)?.text);
  console.log(log);
}, 60000);
