import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startK8sBot } from '../support/bot.ts';
import { ask, buttonNames, nextMessage, post, press } from '../support/conversation.ts';
import { alice, bob, general, random, webClient } from '../support/workspace.ts';

describe('Full answer', () => {
  it('of a private answer opens a modal with the whole section', async () => {
    const { workspace, log } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s configmap');
    expect(await press(workspace, message, 'Full answer')).toMatchObject({ kind: 'acked' });
    const [view] = await workspace.waitFor(() => nonEmpty(workspace.views(alice)));
    const shown = JSON.stringify(view);
    for (const part of ['As files', 'app-settings', 'What updates', 'restart the Pod']) {
      expect(shown).toContain(part);
    }
    expect(log).toEqual([]);
  });

  it('of a private answer comes in messages when the modal cannot be opened', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s configmap');
    workspace.faults.api('views.open', { kind: 'error', name: 'expired_trigger_id' });
    const page = await nextMessage(workspace, () => press(workspace, message, 'Full answer'));
    expect(page).toMatchObject({ ephemeral: true, text: expect.stringContaining('app-settings') });
  });

  it('of a public answer posts the whole section in the thread, in order and in several messages', async () => {
    const { workspace } = await startK8sBot();
    const { ts, reply } = await post(workspace, '@k8s-qa cluster upgrade');
    await press(workspace, reply, 'Full answer');
    const pages = await workspace.waitFor(() => {
      const later = workspace.messages(general).filter((m) => m.threadTs === ts && m.ts > reply.ts);
      return later.some((page) => page.text.includes('kube-proxy')) ? later : undefined;
    });
    const text = pages.map((page) => page.text).join('\n');
    for (let step = 1; step <= 30; step += 1) expect(text).toContain(`Step ${step} drains one node`);
    for (let option = 1; option <= 40; option += 1) expect(text).toContain(`--option-${option} `);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map((page) => page.text.match(/Page (\d+) of/)?.[1])).toEqual(
      pages.map((_, index) => String(index + 1)),
    );
  });
});

describe('Full answer pressed again', () => {
  it('opens a modal, as its pages stand in the thread already', async () => {
    const { workspace } = await startK8sBot();
    const { ts, reply } = await post(workspace, '@k8s-qa cluster upgrade');
    const pages = () =>
      workspace.messages(general).filter((m) => m.threadTs === ts && m.ts > reply.ts).length;
    await Promise.all([press(workspace, reply, 'Full answer'), press(workspace, reply, 'Full answer')]);
    await workspace.waitFor(() => nonEmpty(workspace.views(alice)));
    await workspace.waitFor(() => workspace.messages(general).some((m) => m.text.includes('kube-proxy')));
    const count = pages();
    await press(workspace, reply, 'Full answer', { user: bob });
    await workspace.waitFor(() => nonEmpty(workspace.views(bob)));
    expect(pages()).toBe(count);
  });
});

describe('a related question', () => {
  it('of a modal opens in it', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s configmap');
    await press(workspace, message, 'Full answer');
    const [view] = await workspace.waitFor(() => nonEmpty(workspace.views(alice)));
    expect(JSON.stringify(view)).toContain('How do you back up etcd?');
    await workspace.act.click({ user: alice, viewId: String(view?.id), actionId: 'answer_related' });
    await workspace.waitFor(() => JSON.stringify(workspace.views(alice)).includes('etcdctl snapshot save'));
  });

  it('of a thread is answered privately', async () => {
    const { workspace } = await startK8sBot();
    const { ts, reply } = await post(workspace, '@k8s-qa configmap');
    await press(workspace, reply, 'Full answer');
    const last = await workspace.waitFor(() =>
      workspace.messages(general).find((m) => m.threadTs === ts && m.text.includes('Related questions:')),
    );
    const said = await nextMessage(workspace, () => press(workspace, last, 'Open', { user: bob }), {
      user: bob,
    });
    expect(said).toMatchObject({ ephemeral: true, text: expect.stringContaining('etcdctl snapshot save') });
  });
});

describe('Full answer of an answer that was shared', () => {
  it('opens a modal where the bot is no member', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s configmap', { channel: random });
    await press(workspace, message, 'Share', { channel: random });
    const shared = await workspace.waitFor(() => workspace.messages(random, bob).find((m) => m.isBot));
    await press(workspace, shared, 'Full answer', { user: bob, channel: random });
    const [view] = await workspace.waitFor(() => nonEmpty(workspace.views(bob)));
    expect(JSON.stringify(view)).toContain('app-settings');
  });
});

describe('a long answer in a modal', () => {
  it('turns its pages, forth and back', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s cluster upgrade');
    await press(workspace, message, 'Full answer');
    await workspace.waitFor(() => JSON.stringify(workspace.views(alice)).includes('Step 1 drains'));
    const shown = JSON.stringify(workspace.views(alice));
    for (const part of ['Step 30 drains', '--option-40', 'kube-proxy']) expect(shown).toContain(part);
  });
});

describe('a list to choose from', () => {
  it('turns for who asked, and stays as it is for the others', async () => {
    const { workspace } = await startK8sBot();
    const { reply } = await post(workspace, '@k8s-qa etcd on zebra farms');
    const button = buttonNames(reply).find((name) => name === 'Open');
    expect(button).toBe('Open');
    const own = await nextMessage(workspace, () => press(workspace, reply, 'Open', { user: bob }), {
      user: bob,
    });
    expect(own).toMatchObject({ ephemeral: true });
    expect(workspace.message(general, reply.ts)?.text).toBe(reply.text);
    await press(workspace, reply, 'Open');
    await workspace.waitFor(() => workspace.message(general, reply.ts)?.text !== reply.text);
  });
});

describe('中文 / English', () => {
  it('turns a private answer, there and back', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s how do pods read a configmap');
    await press(workspace, message, '中文');
    const chinese = await workspace.waitFor(() => ephemeral(workspace, 'Pod 可以把 ConfigMap'));
    expect(workspace.messages(general, alice)).toHaveLength(1);
    await press(workspace, chinese, 'English');
    await workspace.waitFor(() => ephemeral(workspace, 'A Pod reads a ConfigMap'));
  });

  it('of a public answer is private, and leaves the answer as it is', async () => {
    const { workspace } = await startK8sBot();
    const { reply } = await post(workspace, '@k8s-qa how do pods read a configmap');
    const turned = await nextMessage(workspace, () => press(workspace, reply, '中文', { user: bob }), {
      user: bob,
    });
    expect(turned).toMatchObject({ ephemeral: true });
    expect(turned.text).toContain('Pod 可以把 ConfigMap');
    expect(workspace.message(general, reply.ts)?.text).toContain('A Pod reads a ConfigMap');
  });
});

describe('a button of an older version', () => {
  it.each(['answer_full', 'answer_share', 'answer_choose'])(
    'with the id %s gets a plain sentence',
    async (id) => {
      const { workspace } = await startK8sBot();
      const button = {
        type: 'button',
        action_id: id,
        value: '{"id":7}',
        text: { type: 'plain_text', text: 'Old' },
      };
      const blocks = [{ type: 'actions', elements: [button] }];
      const ts = await postBlocks(workspace, blocks);
      const click = { user: alice, channel: general, ts, actionId: id };
      const said = await nextMessage(workspace, () => workspace.act.click(click));
      expect(said).toMatchObject({ ephemeral: true, text: expect.stringContaining('older version') });
    },
  );

  it('that no listener knows is acknowledged', async () => {
    const { workspace } = await startK8sBot();
    const button = { type: 'button', action_id: 'gone', text: { type: 'plain_text', text: 'Gone' } };
    const blocks = [{ type: 'actions', elements: [button] }];
    const ts = await postBlocks(workspace, blocks);
    const click = { user: alice, channel: general, ts, actionId: 'gone' };
    expect(await workspace.act.click(click)).toMatchObject({ kind: 'acked' });
  });
});

async function postBlocks(workspace: Workspace, blocks: object[]): Promise<string> {
  const post = { channel: general, text: 'Old', blocks };
  await webClient(workspace).apiCall('chat.postMessage', post);
  return workspace.messages(general).at(-1)?.ts ?? '';
}

function ephemeral(workspace: Workspace, text: string) {
  return workspace.messages(general, alice).find((m) => m.ephemeral && m.text.includes(text));
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
