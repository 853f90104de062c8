import { createHmac } from 'node:crypto';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startK8sBot } from '../support/bot.ts';
import { ask, post, press } from '../support/conversation.ts';
import { alice, general, startWorkspace } from '../support/workspace.ts';

describe('HTTP mode', () => {
  it('answers commands, mentions and clicks', async () => {
    const { workspace } = await startHttpBot();
    const { message } = await ask(workspace, '/k8s configmap');
    expect(message.text).toContain('A Pod reads a ConfigMap');
    const { reply } = await post(workspace, '@k8s-qa 污点有什么用？');
    expect(reply.text).toContain('污点让节点排斥 Pod');
    expect(await press(workspace, message, 'Full answer')).toMatchObject({ kind: 'acked' });
    await workspace.waitFor(() => workspace.views(alice).length > 0);
  });

  it('acknowledges a repeated event and answers it once', async () => {
    const { workspace } = await startHttpBot();
    await post(workspace, '@k8s-qa configmap');
    await workspace.faults.redeliver(1);
    await post(workspace, '@k8s-qa etcd backup');
    expect(workspace.messages(general).filter((m) => m.isBot)).toHaveLength(2);
  });

  it('answers the challenge that Slack sends when the address is set', async () => {
    const { workspace, url } = await startHttpBot();
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c-123' });
    const response = await send(url, body, sign(workspace, body), 'application/json');
    expect(await response.text()).toContain('c-123');
  });

  it.each([
    ['no signature', () => ({})],
    ['a wrong signature', (workspace: Workspace, body: string) => sign(workspace, `${body}x`)],
    ['an old signature', (workspace: Workspace, body: string) => sign(workspace, body, -6 * 60)],
    [
      'an old signature under a new time',
      (workspace: Workspace, body: string) => ({
        ...sign(workspace, body),
        'x-slack-signature': sign(workspace, body, -6 * 60)['x-slack-signature'],
      }),
    ],
    [
      'a signature without its time',
      (workspace: Workspace, body: string) => ({
        'x-slack-signature': sign(workspace, body)['x-slack-signature'],
      }),
    ],
    [
      'another secret',
      (workspace: Workspace, body: string) => sign({ ...workspace, signingSecret: 'x' }, body),
    ],
  ])('refuses a request with %s', async (_, headers) => {
    const { workspace, url } = await startHttpBot();
    const body = commandBody('configmap');
    const response = await send(url, body, headers(workspace, body));
    expect(response.status).toBe(401);
    expect(workspace.messages(general, alice)).toEqual([]);
  });

  it('refuses a body over 512 kB, with its length or without, and answers on', async () => {
    const { workspace, url } = await startHttpBot();
    const body = commandBody('x'.repeat(600_000));
    const inPieces = new Blob([body]).stream();
    for (const each of [body, inPieces]) {
      expect((await send(url, each, sign(workspace, body))).status).toBe(413);
    }
    const { message } = await ask(workspace, '/k8s configmap');
    expect(message.text).toContain('A Pod reads a ConfigMap');
  });

  it('says which port it took when the wanted one is taken', async () => {
    const port = await freePort();
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(port, resolve));
    const { log } = await startHttpBot(port);
    expect(log).toContain(`Port ${port} is taken, trying the next`);
    blocker.close();
  });
});

async function startHttpBot(wanted?: number) {
  const port = wanted ?? (await freePort());
  const url = `http://127.0.0.1:${port}/slack/events`;
  const workspace = await startWorkspace({ delivery: { kind: 'http', url } });
  const { botToken, signingSecret } = workspace;
  const connection = { kind: 'http', botToken, signingSecret } as const;
  const running = await startK8sBot({ connection, port }, workspace);
  return { ...running, url };
}

function commandBody(text: string): string {
  const fields = { command: '/k8s', text, user_id: alice, channel_id: general, team_id: 'T0LOCAL' };
  return new URLSearchParams({ ...fields, response_url: 'http://127.0.0.1:1/none' }).toString();
}

function sign({ signingSecret }: Pick<Workspace, 'signingSecret'>, body: string, ageS = 0) {
  const timestamp = Math.floor(Date.now() / 1000) + ageS;
  const hmac = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${hmac}` };
}

function send(
  url: string,
  body: string | ReadableStream,
  headers: object,
  type = 'application/x-www-form-urlencoded',
) {
  // A stream is sent without its length.
  const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': type, ...headers } };
  return fetch(url, init as RequestInit);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
