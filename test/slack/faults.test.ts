import { describe, expect, it } from 'vitest';
import { startK8sBot } from '../support/bot.ts';
import { ask, nextMessage, post } from '../support/conversation.ts';
import { alice, general } from '../support/workspace.ts';

describe('the answer to a mention', () => {
  it('comes after the wait that a rate limit asks for', async () => {
    const { workspace, waits } = await startK8sBot();
    workspace.faults.api('chat.postMessage', { kind: 'rate_limited', retryAfter: 7 });
    const { reply } = await post(workspace, '@k8s-qa configmap');
    expect(reply.text).toContain('A Pod reads a ConfigMap');
    expect(waits).toContain(7_000);
  });

  it.each([500, 503])('comes after a %d', async (code) => {
    const { workspace } = await startK8sBot();
    workspace.faults.api('chat.postMessage', { kind: 'status', code });
    const { reply } = await post(workspace, '@k8s-qa configmap');
    expect(reply.text).toContain('A Pod reads a ConfigMap');
  });

  it.each(['invalid_blocks', 'invalid_attachments', 'msg_blocks_too_long'])(
    'comes plainer after %s',
    async (name) => {
      const { workspace, log, logLines } = await startK8sBot();
      workspace.faults.api('chat.postMessage', { kind: 'error', name });
      const { reply } = await post(workspace, '@k8s-qa configmap');
      expect(reply.text).toContain('| no, restart the Pod');
      expect(reply.blocks?.map((block) => block.type)).not.toContain('table');
      expect(JSON.stringify(reply.blocks)).toContain('no, restart the Pod');
      expect(log).toContain('Slack refused the blocks; sending them plainer');
      expect(logLines.join('')).not.toContain('restart the Pod');
    },
  );

  it('comes as text when Slack refuses plainer blocks too', async () => {
    const { workspace } = await startK8sBot();
    workspace.faults.api('chat.postMessage', { kind: 'error', name: 'invalid_blocks' }, 2);
    const { reply } = await post(workspace, '@k8s-qa configmap');
    expect(reply.text).toContain('A Pod reads a ConfigMap');
    expect(reply.blocks).toBeUndefined();
  });

  it('is one plain sentence, privately, when Slack refuses the post', async () => {
    const { workspace, log } = await startK8sBot();
    workspace.faults.api('chat.postMessage', { kind: 'error', name: 'restricted_action' });
    const mention = { user: alice, channel: general, text: '@k8s-qa configmap' };
    const said = await nextMessage(workspace, () => workspace.act.postMessage(mention));
    expect(said).toMatchObject({ ephemeral: true, text: expect.stringContaining('Please ask again') });
    expect(said).not.toHaveProperty('threadTs');
    expect(log).toContain('A listener failed');
  });

  it('is not posted twice when the reply of Slack gets lost', async () => {
    const { workspace } = await startK8sBot();
    workspace.faults.api('chat.postMessage', { kind: 'accept_then_drop' });
    await nextMessage(workspace, () => post(workspace, '@k8s-qa configmap'));
    await post(workspace, '@k8s-qa etcd backup');
    const answers = workspace.messages(general).filter((m) => m.text.includes('A Pod reads a ConfigMap'));
    expect(answers).toHaveLength(1);
  });
});

describe('the answer to a command', () => {
  it('comes by another way when the response_url has expired', async () => {
    const { workspace } = await startK8sBot();
    workspace.faults.responseUrl({ kind: 'status', code: 404 });
    const { message } = await ask(workspace, '/k8s configmap');
    expect(message).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('A Pod reads a ConfigMap'),
    });
  });

  it('comes as a direct message when the channel is closed too', async () => {
    const { workspace } = await startK8sBot();
    const channel = workspace.directChannel(alice);
    workspace.faults.responseUrl({ kind: 'status', code: 404 });
    workspace.faults.api('chat.postEphemeral', { kind: 'error', name: 'not_in_channel' });
    await workspace.act.runCommand({ user: alice, channel: general, command: '/k8s', text: 'configmap' });
    const message = await workspace.waitFor(() => workspace.messages(channel, alice).find((m) => m.isBot));
    expect(message.text).toContain('A Pod reads a ConfigMap');
  });

  it.each([
    ['a rate limit', { kind: 'rate_limited', retryAfter: 3 } as const],
    ['a 500', { kind: 'status', code: 500 } as const],
  ])('comes after %s', async (_, fault) => {
    const { workspace } = await startK8sBot();
    workspace.faults.responseUrl(fault);
    const { message } = await ask(workspace, '/k8s configmap');
    expect(message.text).toContain('A Pod reads a ConfigMap');
  });

  it('does not wait for a locale that does not come', async () => {
    const { workspace } = await startK8sBot();
    workspace.faults.api('users.info', { kind: 'hang', ms: 4_000 });
    const { message } = await ask(workspace, '/k8s configmap');
    expect(message.text).toContain('A Pod reads a ConfigMap');
  });

  it('without the scope for locales is in English', async () => {
    const { workspace } = await startK8sBot();
    workspace.faults.api('users.info', { kind: 'error', name: 'missing_scope' });
    const { message } = await ask(workspace, '/k8s configmap');
    expect(message.text).toContain('A Pod reads a ConfigMap');
  });
});
