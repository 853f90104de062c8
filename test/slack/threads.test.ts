import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { post } from '../support/conversation.ts';
import { placesWorkspace, startPlacesBot } from '../support/places-bot.ts';
import { alice, bob, general } from '../support/workspace.ts';

describe('a mention without a question, in a thread', () => {
  it.each(['@k8s-qa', '@k8s-qa any ideas?', '@k8s-qa 帮忙看看'])(
    'means its first message: %s',
    async (text) => {
      const { workspace } = await startPlacesBot('mention');
      const threadTs = await say(workspace, 'how do pods read a configmap');
      const { reply } = await post(workspace, text, { user: bob, threadTs });
      expect(reply.text).toContain('A Pod reads a ConfigMap');
    },
  );

  it('is answered in the language of that message', async () => {
    const { workspace } = await startPlacesBot('mention');
    const threadTs = await say(workspace, '污点有什么用');
    const { reply } = await post(workspace, '@k8s-qa', { threadTs });
    expect(reply.text).toContain('污点让节点排斥 Pod');
  });

  it('is asked for the question where the history cannot be read', async () => {
    const { workspace, reasons } = await startPlacesBot('mention', {}, await placesWorkspace(/history/));
    const threadTs = await say(workspace, 'how do pods read a configmap');
    const { reply } = await post(workspace, '@k8s-qa any ideas?', { threadTs });
    expect(reply.text).toContain('I see no question here');
    await workspace.waitFor(() => reasons()[0] === 'no-question');
  });

  it('is asked for the question where the first message says nothing either', async () => {
    const { workspace } = await startPlacesBot('mention');
    const threadTs = await say(workspace, '@bob');
    const { reply } = await post(workspace, '@k8s-qa', { threadTs });
    expect(reply.text).toContain('I see no question here');
  });

  it.each(['channel off', 'lang zh', 'quiz off', 'gaps digest off'])(
    'commands nothing that somebody else wrote: %s',
    async (command) => {
      const { workspace } = await startPlacesBot('mention');
      const threadTs = await say(workspace, command);
      const { reply } = await post(workspace, '@k8s-qa any ideas?', { user: bob, threadTs });
      expect(reply.text).toContain('I see no question here');
    },
  );

  it('stays unanswered where the channel is closed', async () => {
    const admit = async () => ({ kind: 'ignored', code: 'channel-off' }) as const;
    const { workspace, reasons } = await startPlacesBot('off', { admit }, await placesWorkspace(/history/));
    const threadTs = await say(workspace, 'how do pods read a configmap');
    await say(workspace, '@k8s-qa', { threadTs });
    await workspace.waitFor(() => reasons().length > 0);
    expect(reasons()).toEqual(['channel-off']);
    expect(said(workspace)).toEqual([]);
  });
});

describe('a mention with a question, in a thread', () => {
  it('is answered for itself', async () => {
    const { workspace } = await startPlacesBot('mention');
    const threadTs = await say(workspace, 'how do pods read a configmap');
    const { reply } = await post(workspace, '@k8s-qa etcd backup', { threadTs });
    expect(reply.text).toContain('etcdctl snapshot save');
  });
});

describe('where a channel wants questions answered', () => {
  it.each([
    ['how do pods read a configmap?', 'A Pod reads a ConfigMap'],
    ['污点有什么用', '污点让节点排斥 Pod'],
  ])('a plain question is, in its thread: %s', async (text, answer) => {
    const { workspace, answered } = await startPlacesBot('questions');
    const { ts, reply } = await post(workspace, text);
    expect(reply).toMatchObject({ threadTs: ts, text: expect.stringContaining(answer) });
    await workspace.waitFor(() => answered[0]?.asked.by === 'plain');
  });

  it('a mention is answered once, though Slack shows it twice', async () => {
    const { workspace } = await startPlacesBot('questions');
    await post(workspace, '@k8s-qa how do pods read a configmap?');
    await post(workspace, '@k8s-qa etcd backup');
    expect(said(workspace)).toHaveLength(2);
  });

  it.each([
    ['what people tell', 'the configmap is updated', 'no-question'],
    ['what it cannot answer', 'how do I get a refund?', 'no-answer'],
    ['what is asked of somebody else', '@bob how do pods read a configmap?', 'no-question'],
  ])('%s stays without a word, and with a reason', async (_, text, reason) => {
    const { workspace, reasons } = await startPlacesBot('questions');
    await say(workspace, text);
    await post(workspace, '@k8s-qa etcd backup');
    expect(reasons()).toEqual([reason]);
    expect(said(workspace)).toHaveLength(1);
  });

  it('a follow-up in its own thread needs no mention', async () => {
    const { workspace, answered } = await startPlacesBot('questions');
    const { ts: threadTs } = await post(workspace, '@k8s-qa etcd backup');
    const { reply } = await post(workspace, 'and how do pods read a configmap?', { user: bob, threadTs });
    expect(reply.text).toContain('A Pod reads a ConfigMap');
    await workspace.waitFor(() => answered.length === 2);
    expect(answered.at(-1)?.asked).toMatchObject({ by: 'follow-up', user: bob, threadTs });
  });

  it('thanks in its own thread are not answered', async () => {
    const { workspace, answered, reasons } = await startPlacesBot('questions');
    const { ts: threadTs } = await post(workspace, '@k8s-qa etcd backup');
    await workspace.waitFor(() => answered.length === 1);
    await say(workspace, 'thank you, that works', { threadTs });
    await post(workspace, '@k8s-qa configmap');
    expect(reasons()).toEqual(['no-question']);
    expect(said(workspace)).toHaveLength(2);
  });

  it("a question in other people's thread is theirs", async () => {
    const { workspace, reasons } = await startPlacesBot('questions');
    const threadTs = await say(workspace, 'Good morning');
    await post(workspace, '@k8s-qa etcd backup', { threadTs });
    await say(workspace, 'how do pods read a configmap?', { threadTs });
    await post(workspace, '@k8s-qa configmap');
    expect(reasons()).toContain('channel-mentions-only');
    expect(said(workspace)).toHaveLength(2);
  });

  it('a person who is not admitted is not told so', async () => {
    const admit = async () => ({ kind: 'refused', code: 'rate-person' }) as const;
    const { workspace, reasons } = await startPlacesBot('questions', { admit });
    await say(workspace, 'how do pods read a configmap?');
    await workspace.waitFor(() => reasons().length > 0);
    expect(reasons()).toEqual(['rate-person']);
    expect(said(workspace)).toEqual([]);
  });
});

describe.each([
  ['mention', 'channel-mentions-only'],
  ['off', 'channel-off'],
] as const)('in the mode %s', (mode, reason) => {
  it('a plain question and a follow-up stay without a word, and with a reason', async () => {
    const { workspace, reasons } = await startPlacesBot(mode);
    const { ts: threadTs } = await post(workspace, '@k8s-qa etcd backup');
    await say(workspace, 'how do pods read a configmap?');
    await say(workspace, 'and how do pods read a configmap?', { threadTs });
    await say(workspace, 'Good morning');
    await post(workspace, '@k8s-qa configmap');
    expect(reasons()).toEqual([reason, reason]);
    expect(said(workspace)).toHaveLength(2);
  });
});

async function say(workspace: Workspace, text: string, more: { threadTs?: string } = {}): Promise<string> {
  const posted = await workspace.act.postMessage({ user: alice, channel: general, text, ...more });
  if (!('ts' in posted)) throw new Error(`The message was refused: ${posted.message}`);
  return posted.ts;
}

function said(workspace: Workspace) {
  return workspace.messages(general).filter((message) => message.isBot);
}
