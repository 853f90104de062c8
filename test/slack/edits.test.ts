import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startK8sBot } from '../support/bot.ts';
import { post, press } from '../support/conversation.ts';
import { temporaryFile } from '../support/engines.ts';
import { placesWorkspace, startPlacesBot } from '../support/places-bot.ts';
import { alice, general, k8sHelp } from '../support/workspace.ts';

describe('an edited question', () => {
  it.each([
    ['by the history of the channel', /$^/],
    ['by the mention alone', /history/],
  ])('changes its answer in place, told %s', async (_, without) => {
    const { workspace } = await startPlacesBot('mention', {}, await placesWorkspace(without));
    const { ts, reply } = await post(workspace, '@k8s-qa configmap');
    await edit(workspace, ts, '@k8s-qa etcd backup');
    await workspace.waitFor(() => text(workspace, reply.ts)?.includes('etcdctl snapshot save'));
    expect(said(workspace)).toHaveLength(1);
  });

  it('changes its answer in a direct message', async () => {
    const { workspace } = await startPlacesBot('mention');
    const channel = workspace.directChannel(alice);
    const { ts, reply } = await post(workspace, 'configmap', { channel });
    await workspace.act.editMessage({ user: alice, channel, ts, text: 'etcd backup' });
    await workspace.waitFor(() => workspace.message(channel, reply.ts)?.text.includes('etcdctl snapshot'));
  });

  it('that finds nothing says so in the place of the answer', async () => {
    const { workspace } = await startPlacesBot('mention');
    const { ts, reply } = await post(workspace, '@k8s-qa configmap');
    await edit(workspace, ts, '@k8s-qa refund of my ticket');
    await workspace.waitFor(() => text(workspace, reply.ts)?.includes('I have no answer to that'));
  });

  it('that asks the same changes nothing', async () => {
    const { workspace } = await startPlacesBot('mention');
    const { ts } = await post(workspace, '@k8s-qa configmap');
    await edit(workspace, ts, '@k8s-qa   configmap ');
    await post(workspace, '@k8s-qa etcd backup');
    expect(calls(workspace, 'chat.update')).toBe(0);
  });

  it('is followed once, though Slack tells of it twice and again', async () => {
    const { workspace } = await startPlacesBot('mention');
    const { ts } = await post(workspace, '@k8s-qa configmap');
    await edit(workspace, ts, '@k8s-qa etcd backup');
    await workspace.faults.redeliver(2);
    await post(workspace, '@k8s-qa configmap');
    expect(calls(workspace, 'chat.update')).toBe(1);
    expect(said(workspace)).toHaveLength(2);
  });

  it('that leaves an unanswered message as it was leaves its reason', async () => {
    const { workspace, reasons } = await startPlacesBot('mention');
    const ts = await say(workspace, 'configmap');
    await edit(workspace, ts, 'configmap ');
    await workspace.waitFor(() => reasons().includes('edited'));
    expect(said(workspace)).toEqual([]);
  });

  it('that gets the mention only now is answered', async () => {
    const { workspace } = await startPlacesBot('mention');
    const ts = await say(workspace, 'configmap');
    await edit(workspace, ts, '@k8s-qa configmap');
    const reply = await workspace.waitFor(() => said(workspace)[0]);
    expect(reply).toMatchObject({ threadTs: ts, text: expect.stringContaining('A Pod reads a ConfigMap') });
  });

  it('that had no question gets its answer in the place of the help', async () => {
    const { workspace } = await startPlacesBot('mention');
    const { ts, reply } = await post(workspace, '@k8s-qa');
    await edit(workspace, ts, '@k8s-qa configmap');
    await workspace.waitFor(() => text(workspace, reply.ts)?.includes('A Pod reads a ConfigMap'));
    expect(said(workspace)).toHaveLength(1);
  });

  it.each(['quiz off', 'channel off', 'lang zh', 'gaps digest off', 'stats', 'doctor', 'privacy'])(
    'gives no command: %s is refused, and the answer to what it was is gone',
    async (command) => {
      const { workspace } = await startPlacesBot('mention');
      const { ts } = await post(workspace, '@k8s-qa configmap');
      await edit(workspace, ts, `@k8s-qa ${command}`);
      const told = await workspace.waitFor(() => workspace.messages(general, alice).find((m) => m.ephemeral));
      expect(told.text).toContain('An edited message gives me no commands');
      await workspace.waitFor(() => said(workspace).length === 0);
    },
  );

  it('is answered anew where the answer is gone', async () => {
    const { workspace } = await startPlacesBot('mention');
    const { ts, reply } = await post(workspace, '@k8s-qa configmap');
    workspace.faults.api('chat.update', { kind: 'error', name: 'message_not_found' });
    await edit(workspace, ts, '@k8s-qa etcd backup');
    await workspace.waitFor(() => said(workspace).some((m) => m.ts !== reply.ts && m.threadTs === ts));
  });

  it('that nobody addressed takes its answer away where it asks nothing any more', async () => {
    const { workspace } = await startPlacesBot('questions');
    const { ts } = await post(workspace, 'how do pods read a configmap?');
    await edit(workspace, ts, 'I found it, thanks');
    await workspace.waitFor(() => said(workspace).length === 0);
  });
});

describe('a deleted question', () => {
  it('takes its answer with it, and the pages below that', async () => {
    const { workspace } = await startPlacesBot('mention');
    const { ts, reply } = await post(workspace, '@k8s-qa cluster upgrade');
    await press(workspace, reply, 'Full answer');
    await workspace.waitFor(() => said(workspace).some((m) => /Page (\d+) of \1$/.test(m.text)));
    await post(workspace, '@k8s-qa configmap', { channel: k8sHelp });
    await workspace.act.deleteMessage({ user: alice, channel: general, ts });
    await workspace.waitFor(() => workspace.messages(general).length === 0);
  });

  it('in a thread takes its own answer only', async () => {
    const { workspace } = await startPlacesBot('mention');
    const first = await post(workspace, '@k8s-qa configmap');
    const second = await post(workspace, '@k8s-qa etcd backup', { threadTs: first.ts });
    await workspace.act.deleteMessage({ user: alice, channel: general, ts: second.ts });
    await workspace.waitFor(() => text(workspace, second.reply.ts) === undefined);
    expect(said(workspace).map((m) => m.ts)).toEqual([first.reply.ts]);
  });

  it('whose answer is gone already is no trouble', async () => {
    const { workspace } = await startPlacesBot('mention');
    const { ts, reply } = await post(workspace, '@k8s-qa configmap');
    await workspace.act.deleteMessage({ user: alice, channel: general, ts: reply.ts });
    await workspace.act.deleteMessage({ user: alice, channel: general, ts });
    await post(workspace, '@k8s-qa etcd backup');
    expect(said(workspace)).toHaveLength(1);
  });
});

describe('after a restart', () => {
  it('answers still follow their questions, by the database', async () => {
    const database = { kind: 'sqlite', file: await temporaryFile() } as const;
    const running = await placesWorkspace();
    const { workspace, bot } = await startK8sBot({ database }, running);
    const edited = await post(workspace, '@k8s-qa configmap');
    const deleted = await post(workspace, '@k8s-qa etcd backup');
    await bot.stop();
    await startK8sBot({ database }, running);
    await edit(workspace, edited.ts, '@k8s-qa 污点');
    await workspace.waitFor(() => text(workspace, edited.reply.ts)?.includes('污点让节点排斥 Pod'));
    await workspace.act.deleteMessage({ user: alice, channel: general, ts: deleted.ts });
    await workspace.waitFor(() => text(workspace, deleted.reply.ts) === undefined);
  });

  it('and whichever of two replicas hears of it', async () => {
    const database = { kind: 'sqlite', file: await temporaryFile() } as const;
    const running = await placesWorkspace();
    const { workspace } = await startK8sBot({ database }, running);
    await startK8sBot({ database }, running);
    const asked = [];
    for (let each = 0; each < 4; each += 1) asked.push(await post(workspace, '@k8s-qa configmap'));
    for (const { ts } of asked) await edit(workspace, ts, '@k8s-qa etcd backup');
    for (const { reply } of asked) {
      await workspace.waitFor(() => text(workspace, reply.ts)?.includes('etcdctl snapshot save'));
    }
    expect(said(workspace)).toHaveLength(4);
  });
});

async function say(workspace: Workspace, said: string): Promise<string> {
  const posted = await workspace.act.postMessage({ user: alice, channel: general, text: said });
  if (!('ts' in posted)) throw new Error(`The message was refused: ${posted.message}`);
  return posted.ts;
}

async function edit(workspace: Workspace, ts: string, changed: string): Promise<void> {
  await workspace.act.editMessage({ user: alice, channel: general, ts, text: changed });
}

function said(workspace: Workspace) {
  return workspace.messages(general).filter((message) => message.isBot);
}

function text(workspace: Workspace, ts: string): string | undefined {
  return workspace.message(general, ts)?.text;
}

function calls(workspace: Workspace, method: string): number {
  return workspace.calls.filter((call) => call.method === method).length;
}
