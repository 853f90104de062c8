import { expect, it } from 'vitest';
import { nextMessage } from '../../support/conversation.ts';
import { DAY, HOUR, MORNING, quizChannel, rounds, startQuizBot } from '../../support/quiz-bot.ts';
import { alice } from '../../support/workspace.ts';

const where = { channel: quizChannel };

it('the clock of the local workspace stops on its way wherever the quiz has something to do', async () => {
  const { workspace, log } = await startQuizBot();
  const text = 'quiz on 09:30 Asia/Shanghai mon-fri';
  await nextMessage(
    workspace,
    () => workspace.act.runCommand({ user: alice, channel: quizChannel, command: '/k8s', text }),
    where,
  );

  // Friday evening in Los Angeles: two mornings of Shanghai have passed, each by more than two hours.
  await workspace.clock.travel(MORNING + DAY + 16 * HOUR);

  const posted = rounds(workspace);
  expect(posted.map((question) => question.text.split('\n')[0])).toEqual([
    'Question of the day · Thu 26 Nov',
    'Question of the day · Fri 27 Nov',
  ]);
  const sentAt = posted.map(({ ts }) => Number(ts) * 1000 - MORNING);
  for (const [day, ms] of sentAt.entries()) expect(ms - day * DAY - HOUR / 2).toBeLessThan(60_000);
  const thread = workspace.messages(quizChannel).filter(({ threadTs }) => threadTs === posted[0]?.ts);
  expect(thread).toHaveLength(1);
  expect(log).toEqual([]);
});
