import { describe, expect, it } from 'vitest';
import { rateOf } from '../../src/slack/rate-limits.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startK8sBot } from '../support/bot.ts';
import { ask, nextMessage, press } from '../support/conversation.ts';
import { startQuizBot } from '../support/quiz-bot.ts';
import { until } from '../support/until.ts';
import { alice, bob, general, random } from '../support/workspace.ts';

describe('what only one person sees', () => {
  it('comes in the thread where they mentioned the bot, and in the channel where the mention begins one', async () => {
    const { workspace } = await startK8sBot();
    const root = await say(workspace, 'has anybody seen this?', { user: bob });
    const inThread = await nextMessage(workspace, () =>
      say(workspace, '@k8s-qa channel', { threadTs: root }),
    );
    expect(inThread).toMatchObject({ ephemeral: true, threadTs: root });
    const first = await nextMessage(workspace, () => say(workspace, '@k8s-qa channel'));
    expect(first.ephemeral).toBe(true);
    expect(first.threadTs).toBeUndefined();
  });

  it('of a limit comes in the thread as well', async () => {
    const { workspace } = await startK8sBot({ rateLimits: { person: rateOf(1), channel: rateOf(100) } });
    const root = await say(workspace, '@k8s-qa configmap');
    await workspace.waitFor(() => workspace.messages(general).find(({ isBot }) => isBot));
    const refused = await nextMessage(workspace, () =>
      say(workspace, '@k8s-qa etcd backup', { threadTs: root }),
    );
    expect(refused).toMatchObject({
      ephemeral: true,
      threadTs: root,
      text: expect.stringContaining('You ask faster'),
    });
  });

  it('after a click on a private message of a thread comes in that thread', async () => {
    const { workspace } = await startQuizBot();
    await ask(workspace, '/k8s install karpenter');
    const root = await say(workspace, 'what do people ask in vain?');
    const list = async () => nextMessage(workspace, () => say(workspace, '@k8s-qa gaps', { threadTs: root }));
    let gaps = await list();
    // What was asked is noted after its answer.
    await until(async () => {
      gaps = await list();
      return gaps.text.includes('karpenter');
    });
    const draft = await nextMessage(workspace, () => press(workspace, gaps, 'Draft a section'));
    expect(draft).toMatchObject({ ephemeral: true, threadTs: root });
  });

  it('comes in the channel where the bot is in no thread of it', async () => {
    const { workspace } = await startK8sBot();
    const root = await say(workspace, 'has anybody seen this?', { channel: random });
    const ts = await say(workspace, 'configmap', { channel: random, threadTs: root });
    const use = { user: alice, callbackId: 'answer_message', channel: random, ts };
    const where = { channel: random };
    const answer = await nextMessage(workspace, () => workspace.act.runShortcut(use), where);
    expect(answer).toMatchObject({
      ephemeral: true,
      text: expect.stringContaining('A Pod reads a ConfigMap'),
    });
  });
});

async function say(
  workspace: Workspace,
  text: string,
  { user = alice, channel = general, threadTs }: { user?: string; channel?: string; threadTs?: string } = {},
): Promise<string> {
  const posted = await workspace.act.postMessage({ user, channel, text, ...(threadTs && { threadTs }) });
  if (!('ts' in posted)) throw new Error(posted.message);
  return posted.ts;
}
