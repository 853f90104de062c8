import { expect, test } from 'vitest';
import type { ShownMessage } from '../../../src/workspace/messages.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { ask, nextMessage, press } from '../../support/conversation.ts';
import { HOUR, quizChannel, startQuizBot } from '../../support/quiz-bot.ts';
import { answer, greta, letters, nextRound, switchOn, typed, xiaoming } from '../../support/quiz-place.ts';
import { until } from '../../support/until.ts';
import { alice, bob, general } from '../../support/workspace.ts';

/** Thursday of ISO week 48, and a week before it. */
const WEEK = 7 * 24 * HOUR;

test('managers see the numbers of the last weeks, privately, in both languages, and take them as CSV', async () => {
  const { workspace, log } = await startQuizBot({ allowGuests: true });
  await ask(workspace, '/k8s configmap');
  await ask(workspace, '/k8s how do I bake bread?', { user: bob });
  await statsWith(workspace, 'Questions | 0 | 0 | 0 | 0 | 2 | 2');
  workspace.clock.advance(WEEK);
  await switchOn(workspace);
  const question = await nextRound(workspace, HOUR / 2);
  await answer(workspace, question, letters(question).right, alice);
  await answer(workspace, question, letters(question).wrong, bob);
  await answer(workspace, question, letters(question).right, xiaoming);
  await ask(workspace, '/k8s 什么是 ConfigMap', { user: xiaoming });

  const message = await statsWith(workspace, 'Questions | 0 | 0 | 0 | 2 | 1 | 3');
  expect(message).toMatchObject({ ephemeral: true });
  const lines = message.text.split('\n');
  expect(lines[0]).toBe('Numbers');
  expect(lines[1]).toContain('by the clock of America/Los_Angeles');
  expect(lines[2]).toMatch(/^Week \| W45, 2 Nov \| .* \| W48, 23 Nov \| W49, 30 Nov \| Total$/);
  for (const row of [
    'No answer | 0 | 0 | 0 | 1 | 0 | 1',
    'Answered | – | – | – | 50% | 100% | 67%',
    'People who asked | 0 | 0 | 0 | 2 | 1 | 3',
    'By /k8s | 0 | 0 | 0 | 2 | 1 | 3',
    'In Chinese | 0 | 0 | 0 | 0 | 1 | 1',
    'Open gaps | 0 | 0 | 0 | 1 | 0 | 1',
    'Quiz: questions posted | 0 | 0 | 0 | 0 | 1 | 1',
    'Quiz: people who took part | 0 | 0 | 0 | 0 | 3 | 3',
    'Quiz: right | – | – | – | – | 67% | 67%',
  ])
    expect(lines).toContain(row);
  expect(message.text).not.toContain('By search');
  expect(message.text).toMatch(/Most asked for:\n1\. .*ConfigMap.* \(2\)/);

  const csv = await nextMessage(workspace, () => press(workspace, message, 'CSV'));
  expect(csv).toMatchObject({ ephemeral: true });
  const [, header, ...rows] = csv.text.split('\n');
  expect(header).toBe('workspace,zone,measure,label,2026-W45,2026-W46,2026-W47,2026-W48,2026-W49,total');
  expect(rows).toContain('T0LOCAL,America/Los_Angeles,answered_share,Answered,,,,0.5,1,0.6667');
  expect(rows.at(-1)).toMatch(/^T0LOCAL,America\/Los_Angeles,entry\.configmap,.*ConfigMap.*,0,0,0,1,1,2$/);

  const { message: chinese } = await ask(workspace, '/k8s 统计', { user: xiaoming });
  expect(chinese.text).toMatch(/^统计\n每周从周一到周日，按 Asia\/Shanghai 的时间计算/);
  expect(chinese.text).toContain('\n得到回答 | – | – | – | 50% | 100% | 67%\n');
  const where = { user: xiaoming, channel: general };
  const inChinese = await nextMessage(workspace, () => press(workspace, chinese, '导出 CSV', where), where);
  expect(inChinese.text).toContain('\nT0LOCAL,Asia/Shanghai,questions,提问,0,0,0,2,1,3\n');

  const guest = await typed(workspace, 'stats', { user: greta, channel: quizChannel });
  expect(guest.text).toBe('Guests and people from outside this workspace cannot see its numbers.');
  expect(log).toEqual([]);
});

test('only named managers see them where some are named, and numbers before anybody asked', async () => {
  const { workspace } = await startQuizBot({ quizManagers: [alice] });
  const { message } = await ask(workspace, '/k8s stats', { user: bob });
  expect(message.text).toMatch(/^Only the people whom the operator of this bot named/);
  const { message: empty } = await ask(workspace, '/k8s stats');
  expect(empty.text).toContain('\nAnswered | – | – | – | – | – | –\n');
  expect(empty.text).not.toContain('Most asked for');
});

/** Questions are kept after their answer. */
async function statsWith(workspace: Workspace, row: string): Promise<ShownMessage> {
  let { message } = await ask(workspace, '/k8s stats');
  await until(async () => {
    message = (await ask(workspace, '/k8s stats')).message;
    return message.text.includes(`\n${row}\n`);
  });
  return message;
}
