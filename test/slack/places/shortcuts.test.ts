import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { startK8sBot } from '../../support/bot.ts';
import { buttonNames, nextMessage, press } from '../../support/conversation.ts';
import { shownTexts, submitSearch, topModal } from '../../support/modal.ts';
import { alice, bob, general, random } from '../../support/workspace.ts';

const callbackId = 'answer_message';

async function say(
  workspace: Workspace,
  text: string,
  threadTs?: string,
  channel = general,
): Promise<string> {
  const said = await workspace.act.postMessage({ user: bob, channel, text, ...(threadTs && { threadTs }) });
  if (!('ts' in said)) throw new Error(said.message);
  return said.ts;
}

describe('"Answer this" on a message', () => {
  it('answers only the person, in the channel', async () => {
    const { workspace } = await startK8sBot();
    const ts = await say(workspace, 'how do pods read a configmap?');
    const use = { user: alice, callbackId, channel: general, ts };
    const answer = await nextMessage(workspace, () => workspace.act.runShortcut(use));
    expect(answer).toMatchObject({ ephemeral: true });
    expect(answer.threadTs).toBeUndefined();
    expect(answer.text).toContain('A Pod reads a ConfigMap');
    expect(workspace.messages(general, bob).some(({ isBot }) => isBot)).toBe(false);
  });

  it('shares the answer into the thread of the message', async () => {
    const { workspace } = await startK8sBot();
    const ts = await say(workspace, 'how do pods read a configmap?');
    const use = { user: alice, callbackId, channel: general, ts };
    const answer = await nextMessage(workspace, () => workspace.act.runShortcut(use));
    await press(workspace, answer, 'Share');
    const shared = await workspace.waitFor(() => workspace.messages(general, bob).find(({ isBot }) => isBot));
    expect(shared.threadTs).toBe(ts);
    expect(shared.text).toContain('Shared by Alice');
    const left = await workspace.waitFor(() => {
      const now = workspace.message(general, answer.ts);
      return now?.text.includes('Shared in the thread') ? now : undefined;
    });
    expect(buttonNames(left)).not.toContain('Share');
  });

  it('has nothing to share where there is no answer', async () => {
    const { workspace } = await startK8sBot();
    const ts = await say(workspace, 'sourdough starter');
    const use = { user: alice, callbackId, channel: general, ts };
    const answer = await nextMessage(workspace, () => workspace.act.runShortcut(use));
    expect(answer.text).toContain('I have no answer');
    expect(JSON.stringify(answer.blocks)).not.toContain('answer_share');
  });

  it('answers a reply in its thread, and shares into the same', async () => {
    const { workspace } = await startK8sBot();
    const root = await say(workspace, 'Good morning');
    const ts = await say(workspace, '污点有什么用？', root);
    const use = { user: alice, callbackId, channel: general, ts };
    const answer = await nextMessage(workspace, () => workspace.act.runShortcut(use));
    expect(answer).toMatchObject({ ephemeral: true, threadTs: root });
    await press(workspace, answer, '分享');
    const shared = await workspace.waitFor(() => workspace.messages(general, bob).find(({ isBot }) => isBot));
    expect(shared.threadTs).toBe(root);
  });

  it('works, and shares, in a channel that the bot is not in', async () => {
    const { workspace } = await startK8sBot();
    const ts = await say(workspace, 'how do pods read a configmap?', undefined, random);
    const use = { user: alice, callbackId, channel: random, ts };
    const where = { channel: random };
    const answer = await nextMessage(workspace, () => workspace.act.runShortcut(use), where);
    expect(answer).toMatchObject({ ephemeral: true });
    await press(workspace, answer, 'Share', where);
    const shared = await workspace.waitFor(() => workspace.messages(random, bob).find(({ isBot }) => isBot));
    expect(shared.threadTs).toBe(ts);
  });

  it('takes no word of the message for a command', async () => {
    const { workspace } = await startK8sBot();
    const ts = await say(workspace, 'help');
    const use = { user: alice, callbackId, channel: general, ts };
    const answer = await nextMessage(workspace, () => workspace.act.runShortcut(use));
    expect(answer.text).not.toContain('/k8s probes');
  });

  it('says so where the message has no words', async () => {
    const { workspace } = await startK8sBot();
    const ts = await say(workspace, '@alice');
    const use = { user: alice, callbackId, channel: general, ts };
    const answer = await nextMessage(workspace, () => workspace.act.runShortcut(use));
    expect(answer.text).toBe('This message has no words that I could look up.');
  });
});

describe('the global shortcut', () => {
  const open = (workspace: Workspace, user = alice) =>
    workspace.act.runShortcut({ user, callbackId: 'ask_question' });

  it('opens a search that shows what it found when it is submitted, and takes the next question', async () => {
    const { workspace } = await startK8sBot();
    await open(workspace);
    await workspace.waitFor(() => workspace.views(alice).length > 0);
    expect((await submitSearch(workspace, 'etcd backup')).kind).toBe('acked');
    expect(shownTexts(topModal(workspace))).toContain('etcd');
    expect((await submitSearch(workspace, '污点有什么用？')).kind).toBe('acked');
    expect(topModal(workspace)).toMatchObject({ callback_id: 'search', submit: { text: '搜索' } });
    expect(shownTexts(topModal(workspace))).toContain('污点让节点排斥 Pod');
    expect(workspace.views(alice)).toHaveLength(1);
  });

  it('opens the nearest entries of a question without an answer, and keeps the field', async () => {
    const { workspace } = await startK8sBot();
    await open(workspace);
    await workspace.waitFor(() => workspace.views(alice).length > 0);
    await submitSearch(workspace, 'sourdough starter etcd');
    expect(shownTexts(topModal(workspace))).toContain('The nearest topics:');
    const viewId = String(topModal(workspace).id);
    await workspace.act.click({ user: alice, viewId, actionId: 'answer_related' });
    const view = await workspace.waitFor(() => {
      const shown = topModal(workspace);
      return shownTexts(shown).includes('Source:') ? shown : undefined;
    });
    expect(view).toMatchObject({ id: viewId, callback_id: 'search' });
  });

  it('asks for a question where only spaces were typed', async () => {
    const { workspace } = await startK8sBot();
    await open(workspace);
    await workspace.waitFor(() => workspace.views(alice).length > 0);
    const outcome = await submitSearch(workspace, '   ');
    expect(outcome).toEqual({ kind: 'errors', errors: { search_question: 'Please type a question first.' } });
  });

  it('speaks the language of the person’s Slack before anything is asked', async () => {
    const { workspace } = await startK8sBot();
    await open(workspace, 'U0XIAOMING');
    const view = await workspace.waitFor(() => workspace.views('U0XIAOMING')[0]);
    expect(view).toMatchObject({ title: { text: 'Kubernetes 问答' } });
  });
});
