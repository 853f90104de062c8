import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startK8sBot } from '../support/bot.ts';
import { ask, post } from '../support/conversation.ts';
import { until } from '../support/until.ts';

describe('the sockets to Slack', () => {
  it('are two', async () => {
    const { workspace } = await startK8sBot();
    expect(workspace.faults.openSockets()).toBe(2);
  });

  it('answer by one while the other is refreshed, and are two again', async () => {
    const { workspace } = await startK8sBot();
    workspace.faults.disconnect({ sockets: 'one', reason: 'refresh_requested' });
    const { outcome } = await ask(workspace, '/k8s configmap');
    expect(outcome.kind).toBe('acked');
    await until(() => workspace.faults.openSockets() === 2);
  });

  it('are renewed once for each refresh, and never more than two', async () => {
    const { workspace } = await startK8sBot();
    const opened = () => workspace.calls.filter(({ method }) => method === 'apps.connections.open').length;
    const before = opened();
    for (let refresh = 1; refresh <= 10; refresh += 1) {
      const asked = ask(workspace, '/k8s configmap');
      workspace.faults.disconnect({ sockets: 'one', reason: 'refresh_requested' });
      await asked;
      await until(() => workspace.faults.openSockets() === 2 && opened() >= before + refresh);
    }
    await sleep(300);
    expect(opened()).toBe(before + 10);
    expect(workspace.faults.openSockets()).toBe(2);
  });

  it('answer by one after the other dropped, and are two again', async () => {
    const { workspace } = await startK8sBot();
    workspace.faults.drop({ sockets: 'one' });
    const { reply } = await post(workspace, '@k8s-qa configmap');
    expect(reply.text).toContain('A Pod reads a ConfigMap');
    await until(() => workspace.faults.openSockets() === 2);
  });

  it('come back when both are refreshed or dropped at once', async () => {
    const { workspace } = await startK8sBot();
    for (const lose of [
      () => workspace.faults.disconnect({ sockets: 'all', reason: 'warning' }),
      () => workspace.faults.drop({ sockets: 'all' }),
    ]) {
      lose();
      await until(() => workspace.faults.openSockets() === 2);
      const { outcome } = await ask(workspace, '/k8s configmap');
      expect(outcome.kind).toBe('acked');
    }
  });

  it('are tried again when Slack refuses to open one', async () => {
    const { workspace, log } = await startK8sBot();
    workspace.faults.api('apps.connections.open', { kind: 'status', code: 500 }, 2);
    workspace.faults.drop({ sockets: 'all' });
    await until(() => workspace.faults.openSockets() === 2);
    expect(log).toContain('A socket to Slack could not be opened; trying again');
  });

  it('are renewed at once, but not in a storm', async () => {
    const { workspace, waits } = await startK8sBot();
    const lose = async () => {
      const before = waits.length;
      workspace.faults.drop({ sockets: 'all' });
      await until(() => waits.length === before + 2 && workspace.faults.openSockets() === 2);
    };
    for (let loss = 0; loss < 10; loss += 1) await lose();
    expect(Math.max(...waits)).toBe(0);
    for (let loss = 0; loss < 15; loss += 1) await lose();
    expect(Math.max(...waits)).toBe(5_000);
  });

  it('close when the bot stops, and an answer that was begun is still given', async () => {
    const { workspace, bot } = await startK8sBot();
    workspace.faults.api('chat.postMessage', { kind: 'hang', ms: 200 });
    const asked = post(workspace, '@k8s-qa configmap');
    await until(() => workspace.calls.length > 0 || workspace.faults.openSockets() === 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await bot.stop();
    expect((await asked).reply.text).toContain('A Pod reads a ConfigMap');
    await until(() => workspace.faults.openSockets() === 0);
  });

  it('wait no longer than the limit for a Slack that does not answer when the bot stops', async () => {
    const { workspace, bot, log } = await startK8sBot({ stopLimit: 100 });
    workspace.faults.api('chat.postMessage', { kind: 'accept_then_hang' });
    await post(workspace, '@k8s-qa configmap');
    await bot.stop();
    expect(log).toContain('Not everything ended in time; stopping all the same');
    await until(() => workspace.faults.openSockets() === 0);
  });
});
