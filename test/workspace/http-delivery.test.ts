import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, isValidSlackRequest, LogLevel } from '@slack/bolt';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { alice, general, k8sHelp, startWorkspace } from '../support/workspace.ts';

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A bot that keeps what it gets and answers as `reply` says. */
async function startEndpoint(reply: (count: number) => { status: number; headers?: Record<string, string> }) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      const { status, headers } = reply(received.length);
      response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { received, delivery: { kind: 'http', url: `http://127.0.0.1:${port}/slack/events` } as const };
}

const command = { user: alice, channel: general, command: '/k8s', text: 'probes & co' };

describe('HTTP delivery', () => {
  it('signs what it sends', async () => {
    const { received, delivery } = await startEndpoint(() => ({ status: 200 }));
    const workspace = await startWorkspace({ delivery });
    expect((await workspace.act.runCommand(command)).kind).toBe('acked');
    await workspace.act.postMessage({ user: alice, channel: k8sHelp, text: '@k8s-qa hi' });
    expect(received.map(({ headers }) => headers['content-type'])).toEqual([
      'application/x-www-form-urlencoded',
      'application/json',
    ]);
    const form = new URLSearchParams(received[0]?.body);
    expect([form.get('command'), form.get('text')]).toEqual(['/k8s', 'probes &amp; co']);
    expect(JSON.parse(received[1]?.body ?? '')).toMatchObject({
      type: 'event_callback',
      team_id: 'T0LOCAL',
      event: { type: 'app_mention' },
    });
    for (const { headers, body } of received) {
      const timestamp = Number(headers['x-slack-request-timestamp']);
      const signature = String(headers['x-slack-signature']);
      const slackHeaders = { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp };
      const signingSecret = workspace.signingSecret;
      expect(isValidSlackRequest({ signingSecret, body, headers: slackHeaders })).toBe(true);
      const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
      expect(signature).toBe(`v0=${digest}`);
    }
  });

  it('sends an event again with retry headers, until told not to', async () => {
    const { received, delivery } = await startEndpoint((count) =>
      count < 3 ? { status: 500 } : { status: 500, headers: { 'x-slack-no-retry': '1' } },
    );
    const workspace = await startWorkspace({ delivery, redeliverAfter: 10 });
    const posted = await workspace.act.postMessage({ user: alice, channel: k8sHelp, text: '@k8s-qa hi' });
    expect(posted).toMatchObject({ kind: 'failed', error: 'dispatch_failed' });
    await workspace.waitFor(() => received.length === 3);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(
      received.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]),
    ).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
    ]);
  });

  it('fails a command whose endpoint is away', async () => {
    const workspace = await startWorkspace({
      delivery: { kind: 'http', url: 'http://127.0.0.1:1/slack/events' },
    });
    expect(await workspace.act.runCommand(command)).toMatchObject({
      kind: 'failed',
      error: 'dispatch_failed',
    });
  });

  it('talks with a Bolt app in HTTP mode: command, reply in the ack, click', async () => {
    const port = await freePort();
    const delivery = { kind: 'http', url: `http://127.0.0.1:${port}/slack/events` } as const;
    const workspace = await startWorkspace({ delivery });
    const clicked = await startHttpBot(workspace, port);
    expect((await workspace.act.runCommand(command)).kind).toBe('acked');
    const { ts = '', text } = workspace.messages(general, alice)[0] ?? {};
    expect(text).toBe('probes &amp; co');
    const outcome = await workspace.act.click({ user: alice, channel: general, ts, actionId: 'press' });
    expect(outcome.kind).toBe('acked');
    expect(clicked).toEqual(['7']);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function startHttpBot(workspace: Workspace, port: number): Promise<string[]> {
  const clicked: string[] = [];
  const { signingSecret } = workspace;
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({
    token: workspace.botToken,
    receiver,
    clientOptions: { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } },
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
  });
  const text = { type: 'plain_text', text: 'Press' } as const;
  const button = { type: 'button', action_id: 'press', value: '7', text } as const;
  app.command('/k8s', async ({ ack, command }) => {
    await ack({ text: command.text, blocks: [{ type: 'actions', elements: [button] }] });
  });
  app.action('press', async ({ ack, payload }) => {
    if (payload.type === 'button') clicked.push(payload.value ?? '');
    await ack();
  });
  await app.init();
  await app.start(port);
  onTestFinished(async () => {
    await app.stop();
  });
  return clicked;
}

describe('the port', () => {
  it('passes over one that is taken', async () => {
    const first = await startWorkspace();
    const wanted = Number(new URL(first.url).port);
    let count = 0;
    const second = createWorkspace({
      port: wanted,
      now: () => Date.now(),
      randomId: () => `id${++count}`,
    });
    await second.start();
    onTestFinished(() => second.stop());
    const taken = Number(new URL(second.url).port);
    expect(taken).toBeGreaterThan(wanted);
    expect(taken).toBeLessThanOrEqual(wanted + 20);
  });
});
