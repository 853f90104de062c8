import { describe, expect, it } from 'vitest';
import type { ShownMessage } from '../../src/workspace/messages.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startK8sBot } from '../support/bot.ts';
import { ask, nextMessage, post, press } from '../support/conversation.ts';
import { temporaryFile } from '../support/engines.ts';
import { placesWorkspace, startPlacesBot } from '../support/places-bot.ts';
import { alice, bob, general, random } from '../support/workspace.ts';

describe('Remove this answer', () => {
  it('takes the answer away with the pages below it, for who asked', async () => {
    const { workspace } = await startPlacesBot('mention');
    const { ts, reply } = await post(workspace, '@k8s-qa cluster upgrade');
    await press(workspace, reply, 'Full answer', { user: bob });
    await workspace.waitFor(() => bots(workspace).some((m) => /Page (\d+) of \1$/.test(m.text)));
    await post(workspace, '@k8s-qa configmap', { channel: workspace.directChannel(bob), user: bob });
    await remove(workspace, reply, alice);
    await workspace.waitFor(() => bots(workspace).length === 0);
    expect(workspace.messages(general).map((message) => message.ts)).toEqual([ts]);
  });

  it('is not there for others, and a click of theirs gets a kind sentence', async () => {
    const { workspace } = await startPlacesBot('mention');
    workspace.faults.api('chat.postMessage', { kind: 'error', name: 'invalid_blocks' });
    const plain = (await post(workspace, '@k8s-qa configmap')).reply;
    const click = () => press(workspace, plain, 'Remove this answer', { user: bob });
    const said = await nextMessage(workspace, click, { user: bob });
    expect(said).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('Only the person who asked'),
    });
    const { reply } = await post(workspace, '@k8s-qa configmap');
    expect(await remove(workspace, reply, bob)).toMatchObject({ kind: 'failed', error: 'element_not_found' });
    expect(bots(workspace)).toHaveLength(2);
  });

  it.each([
    ['a list to choose from', '@k8s-qa pod'],
    ['what has no answer', '@k8s-qa refund of my ticket'],
  ])('is there below %s', async (_, question) => {
    const { workspace } = await startPlacesBot('mention');
    const { reply } = await post(workspace, question);
    await remove(workspace, reply, alice);
    await workspace.waitFor(() => bots(workspace).length === 0);
  });

  it('takes a shared answer away for who shared it, also where the bot is no member', async () => {
    const { workspace } = await startPlacesBot('mention');
    workspace.faults.api('chat.delete', { kind: 'error', name: 'channel_not_found' });
    const { message } = await ask(workspace, '/k8s configmap', { channel: random });
    await press(workspace, message, 'Share', { channel: random });
    const shared = await workspace.waitFor(() => workspace.messages(random, bob).find((m) => m.isBot));
    await remove(workspace, shared, alice, random);
    await workspace.waitFor(() => workspace.messages(random, bob).length === 0);
  });

  it('works after a restart', async () => {
    const database = { kind: 'sqlite', file: await temporaryFile() } as const;
    const running = await placesWorkspace();
    const { workspace, bot } = await startK8sBot({ database }, running);
    const { ts, reply } = await post(workspace, '@k8s-qa cluster upgrade');
    await press(workspace, reply, 'Full answer');
    await workspace.waitFor(() => bots(workspace).some((m) => /Page (\d+) of \1$/.test(m.text)));
    await bot.stop();
    await startK8sBot({ database }, running);
    await remove(workspace, reply, alice);
    await workspace.waitFor(() => bots(workspace).length === 0);
    await workspace.act.editMessage({ user: alice, channel: general, ts, text: '@k8s-qa cluster  upgrade' });
    await post(workspace, '@k8s-qa configmap');
    expect(bots(workspace)).toHaveLength(1);
  });
});

function bots(workspace: Workspace): ShownMessage[] {
  return workspace.messages(general).filter((message) => message.isBot);
}

function remove(workspace: Workspace, { ts }: ShownMessage, user: string, channel = general) {
  return workspace.act.click({ user, channel, ts, actionId: 'answer_remove' });
}
