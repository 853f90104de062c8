import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/workspace/json.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { startK8sBot } from '../../support/bot.ts';
import { ask } from '../../support/conversation.ts';
import { sharedIndexDir } from '../../support/index-dir.ts';
import { shownTexts, submitSearch, topModal } from '../../support/modal.ts';
import { quizChannel, rounds, shippedBank, startQuizBot } from '../../support/quiz-bot.ts';
import { alice, bob, startWorkspace } from '../../support/workspace.ts';

/** Opens App Home, and waits until the bot has published it. */
async function openHome(workspace: Workspace, user = alice): Promise<JsonObject> {
  await workspace.act.openAppHome({ user, tab: 'home' });
  return workspace.waitFor(() => workspace.home(user));
}

function homeSays(workspace: Workspace, words: string, user = alice): Promise<JsonObject> {
  return workspace.waitFor(() => {
    const home = workspace.home(user);
    return shownTexts(home).includes(words) ? home : undefined;
  });
}

function clickHome(workspace: Workspace, actionId: string, rest: object = {}, user = alice) {
  return workspace.act.click({ user, viewId: String(workspace.home(user)?.id), actionId, ...rest });
}

const typed = (value: string) => ({ home_question: { home_question: { type: 'plain_text_input', value } } });

const dataDir = sharedIndexDir();

describe('App Home', () => {
  it('shows search, quiz, progress, language and help, each person in their own language', async () => {
    const { workspace } = await startQuizBot({ dataDir });
    expect(shownTexts(await openHome(workspace))).toMatch(
      /Your question.*Search.*Quiz.*What you know, by topic.*Practise.*Language.*Automatic.*\/k8s topics/s,
    );
    expect(shownTexts(await openHome(workspace, 'U0XIAOMING'))).toMatch(/你的问题.*搜索.*测验.*练习.*语言/s);
  });

  it.each(['home_search', 'home_question'])(
    'searches what was typed by %s, in a modal that goes on',
    async (actionId) => {
      const { workspace } = await startK8sBot();
      await openHome(workspace);
      await clickHome(workspace, actionId, { values: typed('etcd backup'), value: 'etcd backup' });
      const view = await workspace.waitFor(() => workspace.views(alice)[0]);
      expect(view).toMatchObject({ callback_id: 'search' });
      expect(shownTexts(view)).toContain('etcd');
      await submitSearch(workspace, '污点有什么用？');
      expect(shownTexts(topModal(workspace))).toContain('污点让节点排斥 Pod');
    },
  );

  it('opens an empty search where nothing was typed', async () => {
    const { workspace } = await startK8sBot();
    await openHome(workspace);
    await clickHome(workspace, 'home_search');
    const view = await workspace.waitFor(() => workspace.views(alice)[0]);
    expect(shownTexts(view)).toContain('Your question');
  });

  it('works without a database, and says what rests', async () => {
    const { workspace } = await startK8sBot();
    const home = await openHome(workspace);
    expect(shownTexts(home)).toContain('rest at the moment');
    expect(JSON.stringify(home)).not.toContain('language_choose');
  });

  it('works without any optional scope', async () => {
    const scopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history'];
    const { workspace, log } = await startQuizBot(
      { dataDir },
      { workspace: await startWorkspace({ scopes }) },
    );
    expect(shownTexts(await openHome(workspace))).toContain('Your question');
    await workspace.act.openAppHome({ user: alice, tab: 'messages' });
    expect(log).toEqual([]);
  });
});

describe('App Home after changes', () => {
  it('is published again in the language chosen there', async () => {
    const { workspace } = await startQuizBot({ dataDir, knowledgeDirs: [shippedBank] });
    await openHome(workspace);
    await clickHome(workspace, 'language_choose', { selected: 'zh' });
    const home = await homeSays(workspace, '你的问题');
    expect(shownTexts(home)).toContain('我都用中文回复你');
    const { message } = await ask(workspace, '/k8s what is a probe?');
    expect(message.text).toContain('来源：');
  });

  it('follows the quiz of a channel: set, asked, answered', async () => {
    const { workspace } = await startQuizBot({ dataDir });
    expect(shownTexts(await openHome(workspace))).toContain('No channel has a quiz yet');
    const here = { user: alice, channel: quizChannel, command: '/k8s' };
    await workspace.act.runCommand({ ...here, text: 'quiz on 18:00 Asia/Shanghai' });
    await homeSays(workspace, 'No question is open. Next question: Thu 26 Nov at 18:00 (Asia/Shanghai).');
    await workspace.act.runCommand({ ...here, text: 'quiz now' });
    const round = await workspace.waitFor(() => rounds(workspace)[0]);
    await openHome(workspace, bob);
    const open = await homeSays(workspace, 'you have not answered it yet', bob);
    const [, asked = '?'] = /\n(Question \d[^\n]*)/.exec(round.text) ?? [];
    expect(shownTexts(open)).toContain(asked);
    const click = { channel: quizChannel, ts: round.ts, actionId: 'quiz_choice_A' };
    await workspace.act.click({ user: bob, ...click });
    const home = await homeSays(workspace, 'You have answered the open question.', bob);
    expect(shownTexts(home)).toMatch(/This week: [01] of 1 right/);
    expect(shownTexts(home)).not.toContain(asked);
  });

  it('offers the menu of a quiz to who set it, and to nobody who is not known there', async () => {
    const { workspace } = await startQuizBot({ dataDir });
    const here = { user: alice, channel: quizChannel, command: '/k8s' };
    await workspace.act.runCommand({ ...here, text: 'quiz on 18:00 Asia/Shanghai' });
    await openHome(workspace);
    await homeSays(workspace, 'Change the quiz');
    expect(shownTexts(await openHome(workspace, bob))).not.toContain('Change the quiz');
    await clickHome(workspace, 'quiz_menu_open');
    expect(await workspace.waitFor(() => workspace.views(alice)[0])).toMatchObject({
      callback_id: 'quiz_menu',
    });
  });

  it('practises in a modal, question after question, and counts', async () => {
    const { workspace } = await startQuizBot({ dataDir });
    await openHome(workspace);
    await clickHome(workspace, 'quiz_practice');
    const view = await workspace.waitFor(() => workspace.views(alice)[0]);
    const viewId = String(view.id);
    await workspace.act.click({ user: alice, viewId, actionId: 'quiz_practice_choice_A' });
    await workspace.waitFor(() => shownTexts(topModal(workspace)).includes('Next question'));
    await homeSays(workspace, 'known');
    await workspace.act.click({ user: alice, viewId, actionId: 'quiz_practice_next' });
    await workspace.waitFor(() => JSON.stringify(topModal(workspace)).includes('quiz_practice_choice_A'));
    expect(workspace.views(alice)).toHaveLength(1);
  });

  it('shows board and own score in a modal', async () => {
    const { workspace } = await startQuizBot({ dataDir });
    const here = { user: alice, channel: quizChannel, command: '/k8s' };
    await workspace.act.runCommand({ ...here, text: 'quiz on 18:00 Asia/Shanghai' });
    await openHome(workspace);
    await homeSays(workspace, 'Board');
    await clickHome(workspace, 'quiz_board_week');
    await workspace.waitFor(() => workspace.views(alice)[0]);
    expect(shownTexts(topModal(workspace))).toContain('Standings of the week');
  });
});

describe('the Messages tab', () => {
  it('suggests what to ask, in the person’s language', async () => {
    const { workspace } = await startK8sBot();
    await workspace.act.openAppHome({ user: alice, tab: 'messages' });
    const english = await workspace.waitFor(() => workspace.prompts(alice));
    expect(english.prompts.map(({ message }) => message)).toContain('topics');
    await workspace.act.openAppHome({ user: 'U0XIAOMING', tab: 'messages' });
    const chinese = await workspace.waitFor(() => workspace.prompts('U0XIAOMING'));
    expect(chinese.prompts.map(({ message }) => message)).toContain('主题');
  });

  it('gives each suggestion an answer', async () => {
    const { workspace } = await startQuizBot({ dataDir, knowledgeDirs: [shippedBank] });
    await workspace.act.openAppHome({ user: alice, tab: 'messages' });
    const { prompts } = await workspace.waitFor(() => workspace.prompts(alice));
    const channel = workspace.directChannel(alice);
    for (const { message: text } of prompts) {
      const said = await workspace.act.postMessage({ user: alice, channel, text });
      const ts = 'ts' in said ? said.ts : '';
      const answer = await workspace.waitFor(() =>
        workspace.messages(channel, alice).find(({ isBot, threadTs }) => isBot && threadTs === ts),
      );
      expect(answer.text).not.toContain('I have no answer');
    }
  });
});
