import { describe, expect, it } from 'vitest';
import { startK8sBot } from '../../support/bot.ts';
import { ask, post } from '../../support/conversation.ts';
import { alice, bob, general } from '../../support/workspace.ts';

const rateLimits = { person: { burst: 2, perMinute: 2 }, channel: { burst: 3, perMinute: 3 } };

describe('who asks too fast', () => {
  it('is told once a burst, privately, and answered a moment later', async () => {
    const { workspace } = await startK8sBot({ rateLimits });
    const run = () =>
      workspace.act.runCommand({ user: alice, channel: general, command: '/k8s', text: 'configmap' });
    for (let count = 0; count < 6; count += 1) await run();
    await workspace.waitFor(() => told().length === 3);
    expect(told().filter((text) => text.includes('You ask faster'))).toHaveLength(1);
    expect((await ask(workspace, '/k8s configmap', { user: bob })).message.text).toContain('A Pod reads');
    workspace.clock.advance(60_000);
    expect((await ask(workspace, '/k8s configmap')).message.text).toContain('A Pod reads');
    expect(told().filter((text) => text.includes('You ask faster'))).toHaveLength(1);

    function told(): string[] {
      return workspace
        .messages(general, alice)
        .filter(({ isBot }) => isBot)
        .map(({ text }) => text);
    }
  });

  it('together with others is told so', async () => {
    const { workspace } = await startK8sBot({ rateLimits });
    for (const user of [alice, bob, 'U0PRIYA']) await ask(workspace, '/k8s configmap', { user });
    const { message } = await ask(workspace, '/k8s 污点有什么用', { user: 'U0XIAOMING' });
    expect(message.text).toContain('本频道提问太快了');
  });
});

describe('a text of more than 4,000 characters', () => {
  it('is answered by its beginning, and said so', async () => {
    const { workspace } = await startK8sBot();
    const text = `@k8s-qa configmap ${'x '.repeat(2_000)}`;
    const { reply } = await post(workspace, text);
    const notice = await workspace.waitFor(() =>
      workspace.messages(general, alice).find((message) => message.ephemeral),
    );
    expect(reply.isBot).toBe(true);
    expect(notice.text).toContain('longer than 4000 characters, so I read its beginning only');
  });

  it('is so by the shortcut of a message, too', async () => {
    const { workspace } = await startK8sBot();
    const text = `configmap ${'x '.repeat(2_000)}`;
    const posted = await workspace.act.postMessage({ user: bob, channel: general, text });
    if (!('ts' in posted)) throw new Error(posted.message);
    await workspace.act.runShortcut({
      user: alice,
      callbackId: 'answer_message',
      channel: general,
      ts: posted.ts,
    });
    const own = () => workspace.messages(general, alice).filter(({ ephemeral }) => ephemeral);
    await workspace.waitFor(() => own().length === 2);
    expect(own()[1]?.text).toContain('longer than 4000 characters, so I read its beginning only');
  });
});
