import { describe, expect, it } from 'vitest';
import { startK8sBot } from '../support/bot.ts';
import { ask, buttonNames, press } from '../support/conversation.ts';
import { alice, bob, general, random } from '../support/workspace.ts';

describe('Share', () => {
  it('pressed twice at once posts once', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s configmap');
    await Promise.all([press(workspace, message, 'Share'), press(workspace, message, 'Share')]);
    await workspace.waitFor(
      () => !buttonNames(workspace.message(general, message.ts) ?? message).includes('Share'),
    );
    expect(workspace.messages(general, bob).filter(({ isBot }) => isBot)).toHaveLength(1);
  });

  it('of an answer that was shared already posts nothing, also where its button came back with the language', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s configmap');
    const shown = (button: string) =>
      workspace.waitFor(() => {
        const now = workspace.message(general, message.ts);
        return now && buttonNames(now).includes(button) ? now : undefined;
      });
    await press(workspace, message, 'Share');
    const shared = await shown('中文');
    await press(workspace, shared, '中文');
    await press(workspace, await shown('English'), 'English');
    await press(workspace, await shown('Share'), 'Share');
    await workspace.waitFor(() =>
      workspace.message(general, message.ts)?.text.includes('Shared in this channel'),
    );
    expect(workspace.messages(general, bob).filter(({ isBot }) => isBot)).toHaveLength(1);
  });

  it('posts the answer for all with who shared it, once', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s configmap', { channel: random });
    await press(workspace, message, 'Share', { channel: random });
    const shared = await workspace.waitFor(() => workspace.messages(random, bob).find((m) => m.isBot));
    expect(shared.text).toContain('Shared by Alice');
    expect(shared.text).toContain('A Pod reads a ConfigMap');
    const rest = await workspace.waitFor(() =>
      workspace.messages(random, alice).find((m) => m.ephemeral && m.text.includes('Shared in this channel')),
    );
    expect(buttonNames(rest)).not.toContain('Share');
  });
});
