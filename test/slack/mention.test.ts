import { describe, expect, it } from 'vitest';
import { startK8sBot } from '../support/bot.ts';
import { nextMessage, post } from '../support/conversation.ts';
import { alice, general, random, webClient } from '../support/workspace.ts';

describe('a mention', () => {
  it('is answered in its thread, for all, without link previews', async () => {
    const { workspace } = await startK8sBot();
    const { ts, reply } = await post(workspace, '@k8s-qa 污点有什么用？');
    expect(reply).toMatchObject({ threadTs: ts, isBot: true });
    expect(reply.ephemeral).toBeUndefined();
    expect(reply.text).toContain('污点让节点排斥 Pod');
    const call = workspace.calls.find(({ method }) => method === 'chat.postMessage');
    expect(call?.args).toMatchObject({ channel: general, thread_ts: ts });
    expect(String(call?.args.unfurl_links)).toBe('false');
  });

  it('is answered in the thread it stands in', async () => {
    const { workspace } = await startK8sBot();
    const root = await workspace.act.postMessage({ user: alice, channel: general, text: 'Good morning' });
    const threadTs = 'ts' in root ? root.ts : '';
    const { reply } = await post(workspace, '@k8s-qa etcd backup', { threadTs });
    expect(reply.threadTs).toBe(threadTs);
  });

  it('without a question gets the help', async () => {
    const { workspace } = await startK8sBot();
    const { reply } = await post(workspace, '@k8s-qa');
    expect(reply.text).toContain('No language model');
  });

  it('gives one answer when Slack delivers it again', async () => {
    const { workspace } = await startK8sBot();
    await post(workspace, '@k8s-qa configmap');
    const acks = await workspace.faults.redeliver(1);
    expect(acks.map(({ kind }) => kind)).toEqual(['acked']);
    await post(workspace, '@k8s-qa etcd backup');
    expect(botMessages(workspace.messages(general))).toHaveLength(2);
  });

  it('gives no second answer when it is edited', async () => {
    const { workspace } = await startK8sBot();
    const { ts } = await post(workspace, '@k8s-qa configmap');
    await workspace.act.editMessage({ user: alice, channel: general, ts, text: '@k8s-qa etcd backup' });
    await post(workspace, '@k8s-qa 污点');
    expect(botMessages(workspace.messages(general))).toHaveLength(2);
  });

  it('of its own message is not answered', async () => {
    const { workspace } = await startK8sBot();
    const text = `<@${workspace.bot.userId}> configmap`;
    await webClient(workspace).chat.postMessage({ channel: general, text });
    await post(workspace, '@k8s-qa etcd backup');
    expect(botMessages(workspace.messages(general))).toHaveLength(2);
  });
});

describe('a direct message', () => {
  it('is answered in its thread', async () => {
    const { workspace } = await startK8sBot();
    const channel = workspace.directChannel(alice);
    const { ts, reply } = await post(workspace, 'how do pods read a configmap?', { channel });
    expect(reply.threadTs).toBe(ts);
    expect(reply.text).toContain('A Pod reads a ConfigMap');
  });

  it('that mentions the bot too is answered once', async () => {
    const { workspace } = await startK8sBot();
    const channel = workspace.directChannel(alice);
    await post(workspace, '@k8s-qa configmap', { channel });
    await post(workspace, 'etcd backup', { channel });
    expect(botMessages(workspace.messages(channel, alice))).toHaveLength(2);
  });
});

describe('a channel the bot is not in', () => {
  it('gets no answer to a plain post', async () => {
    const { workspace } = await startK8sBot();
    await workspace.act.postMessage({ user: alice, channel: random, text: 'configmap?' });
    const answer = await nextMessage(workspace, () => post(workspace, '@k8s-qa configmap'));
    expect(answer.threadTs).toBeDefined();
    expect(botMessages(workspace.messages(random))).toEqual([]);
  });
});

function botMessages<T extends { isBot?: true }>(messages: readonly T[]): T[] {
  return messages.filter((message) => message.isBot);
}
