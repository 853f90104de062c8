import { describe, expect, it } from 'vitest';
import type { BotConfig } from '../../../src/bot-config.ts';
import { seedPeople } from '../../../src/workspace/seed-people.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { startK8sBot } from '../../support/bot.ts';
import { ask, nextMessage, post, press } from '../../support/conversation.ts';
import { alice, startWorkspace } from '../../support/workspace.ts';

const greta = 'U0GRETA';
const quiz = 'C0QUIZ';
const partners = 'C0PARTNERS';
/** A channel with another organisation in it, whose member Sam is. */
const sam = 'U0SAM';

async function startClosed(config: Partial<BotConfig> = {}): Promise<Workspace> {
  const [alicesData] = seedPeople;
  if (!alicesData) throw new Error('No people');
  const { isAdmin: _, ...like } = alicesData;
  const workspace = await startWorkspace({
    people: [{ ...like, id: sam, handle: 'sam', name: 'Sam', teamId: 'T0OTHER' }],
    channels: [
      { id: partners, name: 'partners', isShared: true, members: [alice, sam] },
      { id: 'C0MIXED', name: 'mixed', members: [alice, sam] },
    ],
  });
  return (await startK8sBot(config, workspace)).workspace;
}

describe('a channel that other organisations share', () => {
  it('gets no answer but a private reason', async () => {
    const workspace = await startClosed();
    const where = { channel: partners };
    const mentioned = await nextMessage(workspace, () => say(workspace, alice, partners), where);
    expect(mentioned).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('Other organisations share'),
    });
    const { message } = await ask(workspace, '/k8s configmap', where);
    expect(message.text).toContain('Please ask me in a direct message.');
    const direct = await post(workspace, 'configmap', { channel: workspace.directChannel(alice) });
    expect(direct.reply.text).toContain('A Pod reads a ConfigMap');
  });

  it('gets none by the shortcut of a message either, and nothing is shared into it', async () => {
    const workspace = await startClosed();
    const posted = await workspace.act.postMessage({ user: alice, channel: partners, text: 'configmap' });
    if (!('ts' in posted)) throw new Error(posted.message);
    const use = { user: alice, callbackId: 'answer_message', channel: partners, ts: posted.ts };
    const where = { channel: partners };
    const refused = await nextMessage(workspace, () => workspace.act.runShortcut(use), where);
    expect(refused.text).toContain('Please ask me in a direct message.');
  });

  it('that became one takes no answer that was given before', async () => {
    const workspace = await startClosed({ allowSharedChannels: false });
    const where = { channel: partners };
    workspace.faults.api('conversations.info', { kind: 'error', name: 'missing_scope' });
    const { message } = await ask(workspace, '/k8s configmap', where);
    expect(message.text).toContain('A Pod reads a ConfigMap');
    workspace.clock.advance(10 * 60_000);
    const refused = await nextMessage(workspace, () => press(workspace, message, 'Share', where), where);
    expect(refused).toMatchObject({ ephemeral: true, text: expect.stringContaining('Other organisations') });
    expect(workspace.messages(partners, sam).some(({ isBot }) => isBot)).toBe(false);
  });

  it('is answered where the operator allows it, people of others included', async () => {
    const workspace = await startClosed({ allowSharedChannels: true });
    const byAlice = await post(workspace, '@k8s-qa configmap', { channel: partners });
    const bySam = await post(workspace, '@k8s-qa configmap', { channel: partners, user: sam });
    for (const { reply } of [byAlice, bySam]) expect(reply.text).toContain('A Pod reads a ConfigMap');
  });
});

describe('a person of another organisation', () => {
  it('gets no answer but a private reason, also without the scope users:read', async () => {
    const workspace = await startClosed();
    const where = { channel: 'C0MIXED', user: sam };
    const known = await nextMessage(workspace, () => say(workspace, sam, 'C0MIXED'), where);
    expect(known).toMatchObject({ ephemeral: true, text: expect.stringContaining('you are of another') });
  });

  it('is told apart by the event where Slack says nothing else', async () => {
    const workspace = await startClosed();
    workspace.faults.choose('users.info', () => ({ kind: 'error', name: 'missing_scope' }));
    const where = { channel: 'C0MIXED', user: sam };
    const unknown = await nextMessage(workspace, () => say(workspace, sam, 'C0MIXED'), where);
    expect(unknown.text).toContain('you are of another');
    expect((await post(workspace, '@k8s-qa configmap', { channel: 'C0MIXED' })).reply.text).toContain(
      'A Pod reads',
    );
  });
});

describe('a guest', () => {
  it('gets no answer but a private reason', async () => {
    const workspace = await startClosed();
    const { message } = await ask(workspace, '/k8s configmap', { user: greta, channel: quiz });
    expect(message.text).toBe(
      'Sorry, I may not answer guests of this workspace. Whoever runs me can allow it.',
    );
    const channel = workspace.directChannel(greta);
    const { reply } = await post(workspace, '怎么读取 configmap', { user: greta, channel });
    expect(reply.text).toBe('抱歉，我不能回答这个工作区的访客。负责运行我的同事可以放行。');
  });

  it('is answered where the operator allows it', async () => {
    const workspace = await startClosed({ allowGuests: true });
    const { message } = await ask(workspace, '/k8s configmap', { user: greta, channel: quiz });
    expect(message.text).toContain('A Pod reads a ConfigMap');
  });
});

function say(workspace: Workspace, user: string, channel: string) {
  return workspace.act.postMessage({ user, channel, text: '@k8s-qa configmap' });
}
