import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createNetwork } from '../../src/slack/network.ts';
import { createProxyDispatcher, createSlackFetch } from '../../src/slack/slack-fetch.ts';
import { startK8sBot } from '../support/bot.ts';
import { ask } from '../support/conversation.ts';
import { startWorkspace } from '../support/workspace.ts';

/** A proxy that passes on connections by CONNECT and remembers where to. */
async function startProxy(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const proxy: Server = createServer();
  proxy.on('connect', (request, client, head) => {
    const target = request.url ?? '';
    asked.push(target);
    const [host, port] = target.split(':');
    const server = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked };
}

test('calls are told by method and result', async () => {
  const workspace = await startWorkspace();
  const told: string[] = [];
  const fetch = createSlackFetch(undefined, (method, result) => told.push(`${method} ${result}`));
  await fetch(`${workspace.apiUrl}api.test`, { method: 'POST' });
  await fetch(`${workspace.apiUrl}auth.test`, { method: 'POST' });
  await fetch('http://127.0.0.1:1/api/chat.postMessage').catch(() => undefined);
  expect(told).toEqual(['api.test ok', 'auth.test not_authed', 'chat.postMessage unreachable']);
});

test('calls go through the proxy, but not to the hosts that are excepted', async () => {
  const workspace = await startWorkspace();
  const { url, asked } = await startProxy();
  const { host } = new URL(workspace.url);
  const through = createSlackFetch(createProxyDispatcher(url), () => undefined);
  const response = await through(`${workspace.apiUrl}api.test`, { method: 'POST' });
  expect(await response.json()).toMatchObject({ ok: true });
  expect(asked).toEqual([host]);

  const past = createSlackFetch(createProxyDispatcher(url, '127.0.0.1'), () => undefined);
  await past(`${workspace.apiUrl}api.test`, { method: 'POST' });
  expect(asked).toEqual([host]);
});

test('a bot reaches Slack through the proxy: its calls, its sockets, and response URLs', async () => {
  const workspace = await startWorkspace();
  const { url, asked } = await startProxy();
  const network = createNetwork({ url, except: '' }, undefined);
  await startK8sBot({}, workspace, { network });
  expect((await ask(workspace, '/k8s configmap')).message.text).toContain('A Pod reads a ConfigMap');
  const { host } = new URL(workspace.url);
  // A tunnel for each socket, and one for the calls.
  expect(asked.length).toBeGreaterThanOrEqual(3);
  expect(new Set(asked)).toEqual(new Set([host]));
});
