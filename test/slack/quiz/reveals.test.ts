import { describe, expect, it } from 'vitest';
import type { ShownMessage } from '../../../src/workspace/messages.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { nextMessage, press } from '../../support/conversation.ts';
import { DAY, HOUR, MORNING, quizChannel, rounds, startQuizBot } from '../../support/quiz-bot.ts';
import { answer, letters, nextRound, quiz, switchOn, xiaoming } from '../../support/quiz-place.ts';
import { alice, bob } from '../../support/workspace.ts';

const menu = { user: alice, channel: quizChannel, command: '/k8s', text: 'quiz' };

describe('the answer of a question', () => {
  it('is shown before the next one, with bars, and the reasons in its thread', async () => {
    const { workspace, log } = await startQuizBot();
    await switchOn(workspace);
    const question = await nextRound(workspace, HOUR / 2);
    const { right, wrong } = letters(question);
    await answer(workspace, question, right, alice);
    await answer(workspace, question, right, xiaoming);
    await answer(workspace, question, wrong, bob);
    const next = await nextRound(workspace, DAY);
    const shown = workspace.message(quizChannel, question.ts);
    expect(shown?.text).toContain('2 of 3 answered right.');
    expect(shown?.text).toContain(`${right}: 2 (67%)`);
    expect(JSON.stringify(shown?.blocks)).toMatch(/2 +67% █{7}/);
    const [why, ...more] = threadOf(workspace, question);
    expect(why?.text).toMatch(/^Why\n[\s\S]*Right answer[\s\S]*Reason right[\s\S]*Reason wrong 3/);
    expect(more).toEqual([]);
    expect(Number(why?.ts)).toBeLessThan(Number(next.ts));
    expect(JSON.stringify(shown)).not.toMatch(/Alice|Bob|小明/);
    expect(log).toEqual([]);
  });

  it('is shown at a local time where the menu says so', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    await setMenu(workspace, {
      quiz_reveal: { type: 'radio_buttons', selected_option: { value: 'at' } },
      quiz_reveal_time: { type: 'timepicker', selected_time: '17:00' },
    });
    const question = await nextRound(workspace, HOUR / 2);
    workspace.clock.set(Date.parse('2026-11-26T08:59:00Z'));
    expect(threadOf(workspace, question)).toEqual([]);
    workspace.clock.set(Date.parse('2026-11-26T09:00:01Z'));
    await workspace.waitFor(() => threadOf(workspace, question).length === 1);
  });

  it('comes in both languages, a message each, where the quiz is in both', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    await setMenu(workspace, {
      quiz_language: { type: 'radio_buttons', selected_option: { value: 'both' } },
    });
    const question = await nextRound(workspace, HOUR / 2);
    expect(question.text).toMatch(/^Question of the day · Thu 26 Nov \/ 每日一题 · 11月26日 周四\n/);
    await nextRound(workspace, DAY);
    await workspace.waitFor(() => threadOf(workspace, question).length === 2);
    const starts = threadOf(workspace, question).map(({ text }) => text.split('\n')[0]);
    expect(starts).toEqual(['Why', '为什么']);
  });

  it('stands in the channel, with the question, where the message was deleted', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    const question = await nextRound(workspace, HOUR / 2);
    const asked = /Question \d about [a-z-]+\?/.exec(question.text)?.[0] ?? '?';
    await workspace.act.deleteMessage({ user: alice, channel: quizChannel, ts: question.ts });
    workspace.clock.advance(DAY);
    const alone = await workspace.waitFor(() =>
      workspace.messages(quizChannel).find(({ text }) => text.includes('Reason right')),
    );
    expect(alone.threadTs).toBeUndefined();
    expect(alone.text).toMatch(/^Question of the day · Thu 26 Nov\n/);
    expect(alone.text).toContain(asked);
    await workspace.waitFor(() => rounds(workspace).some(({ text }) => text.includes('Fri 27 Nov')));
  });
});

describe('the standings of a week', () => {
  it('come before the first question of the next, ties shared, without who hides', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    const question = await nextRound(workspace, HOUR / 2);
    const { right, wrong } = letters(question);
    for (const user of [alice, bob, xiaoming]) await answer(workspace, question, right, user);
    await answer(workspace, question, wrong, 'U0PRIYA');
    const own = await quiz(workspace, 'me', { user: xiaoming });
    const where = { user: xiaoming, channel: quizChannel };
    await press(workspace, own, '不在榜单上显示我', where);
    await workspace.waitFor(() => workspace.message(quizChannel, own.ts)?.text.includes('你已隐藏'));
    const friday = await nextRound(workspace, DAY);
    await answer(workspace, friday, letters(friday).wrong, 'U0PRIYA');
    const monday = await nextRound(workspace, 3 * DAY);
    const posted = await standingsPost(workspace);
    expect(Number(posted.ts)).toBeLessThan(Number(monday.ts));
    expect(posted.text).toMatch(/1\. Alice · 1 of 2 right \(50%\)\n1\. Bob · 1 of 2 right/);
    expect(posted.text).toMatch(/Thu 26 Nov: 3 of 4 right/);
    expect(posted.text).not.toMatch(/小明|Priya/);
  });

  it('have no names, and say where each person finds the own score, where Slack names nobody', async () => {
    const scopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'channels:read'];
    const { workspace } = await startQuizBot({ quizManagers: [alice] }, { scopes });
    await switchOn(workspace);
    const question = await nextRound(workspace, HOUR / 2);
    await answer(workspace, question, letters(question).right, alice);
    expect((await quiz(workspace, 'board')).text).toMatch(/^Your score in this channel\n/);
    await nextRound(workspace, 4 * DAY);
    const { text } = await standingsPost(workspace);
    expect(text).toContain('each of you sees only the own score: type /k8s quiz me.');
    expect(text).toContain('Thu 26 Nov: 1 of 1 right');
    expect(text).not.toMatch(/Alice|No right answers/);
  });

  it('are not posted for a week without a question', async () => {
    const { workspace } = await startQuizBot({}, { start: MORNING + DAY });
    await switchOn(workspace, 'on 09:30 Asia/Shanghai mon');
    await nextRound(workspace, 3 * DAY + HOUR);
    expect(workspace.messages(quizChannel).filter(({ text }) => text.startsWith('Standings'))).toEqual([]);
  });
});

function threadOf(workspace: Workspace, { ts }: ShownMessage): ShownMessage[] {
  return workspace.messages(quizChannel).filter(({ threadTs }) => threadTs === ts);
}

function standingsPost(workspace: Workspace): Promise<ShownMessage> {
  return workspace.waitFor(() =>
    workspace.messages(quizChannel).find(({ text }) => text.startsWith('Standings of the week')),
  );
}

/** Saves the menu with some fields changed. */
async function setMenu(workspace: Workspace, changed: Record<string, object>): Promise<void> {
  const where = { user: alice, channel: quizChannel };
  await workspace.act.runCommand(menu);
  const view = await workspace.waitFor(() => workspace.views(alice)[0]);
  const values = Object.fromEntries(
    Object.entries(changed).map(([block, value]) => [block, { quiz_menu_input: value }]),
  );
  const save = () => workspace.act.submitView({ user: alice, viewId: String(view.id), values } as never);
  await nextMessage(workspace, save, where);
}
