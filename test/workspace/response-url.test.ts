import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, bob, general, random, startBot, startWorkspace } from '../support/workspace.ts';

/** Runs a command or clicks a button in a workspace whose bot hands out the response_url. */
async function startCollector(workspace: Workspace) {
  const urls: string[] = [];
  await startBot(workspace, (app) => {
    app.command('/k8s', async ({ ack, body }) => {
      urls.push(body.response_url);
      await ack();
    });
    app.action('press', async ({ ack, body }) => {
      if (body.type === 'block_actions') urls.push(body.response_url);
      await ack();
    });
  });
  return urls;
}

async function send(url: string, payload: unknown) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return { status: response.status, body: await response.json() };
}

async function commandUrl(workspace: Workspace, channel = general): Promise<string> {
  const urls = await startCollector(workspace);
  await workspace.act.runCommand({ user: alice, channel, command: '/k8s', text: '' });
  return urls[0] ?? '';
}

describe('response_url', () => {
  it('may be used five times', async () => {
    const workspace = await startWorkspace();
    const url = await commandUrl(workspace);
    const results = [];
    for (let use = 0; use < 6; use += 1) results.push(await send(url, { text: String(use) }));
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 404]);
    expect(results[5]?.body).toEqual({ ok: false, error: 'used_url' });
    expect(workspace.messages(general, alice)).toHaveLength(5);
  });

  it('ends after thirty minutes', async () => {
    let shift = 0;
    const workspace = await startWorkspace({ monotonic: () => performance.now() + shift });
    const url = await commandUrl(workspace);
    shift = 29 * 60_000;
    expect((await send(url, { text: 'in time' })).status).toBe(200);
    shift = 31 * 60_000;
    expect(await send(url, { text: 'late' })).toEqual({
      status: 404,
      body: { ok: false, error: 'expired_url' },
    });
  });

  it('goes on after the clock was moved by a day', async () => {
    const workspace = await startWorkspace();
    const url = await commandUrl(workspace);
    workspace.clock.advance(86_400_000);
    expect((await send(url, { text: 'next day' })).status).toBe(200);
  });

  it('posts for all where asked to, even in a channel without the bot, and in a thread', async () => {
    const workspace = await startWorkspace();
    const url = await commandUrl(workspace, random);
    await send(url, { text: 'for you' });
    await send(url, { response_type: 'in_channel', text: 'for all' });
    const threadTs = workspace.messages(random)[0]?.ts;
    await send(url, { response_type: 'in_channel', text: 'below', thread_ts: threadTs });
    expect(workspace.messages(random, bob)).toMatchObject([{ text: 'for all' }, { text: 'below', threadTs }]);
    expect(workspace.messages(random, alice)).toHaveLength(3);
  });

  it('replaces and deletes the message that was clicked, an ephemeral one too', async () => {
    const workspace = await startWorkspace();
    const urls = await startCollector(workspace);
    await workspace.act.runCommand({ user: alice, channel: general, command: '/k8s', text: '' });
    const button = { type: 'button', action_id: 'press', text: { type: 'plain_text', text: 'Press' } };
    await send(urls[0] ?? '', { text: 'old', blocks: [{ type: 'actions', elements: [button] }] });
    const { ts = '' } = workspace.messages(general, alice)[0] ?? {};
    await workspace.act.click({ user: alice, channel: general, ts, actionId: 'press' });
    const url = urls[1] ?? '';
    expect((await send(url, { replace_original: true, text: 'new' })).status).toBe(200);
    expect(workspace.messages(general, alice)).toMatchObject([{ ts, text: 'new', ephemeral: true }]);
    expect((await send(url, { delete_original: true })).status).toBe(200);
    expect(workspace.messages(general, alice)).toEqual([]);
    expect((await send(url, { replace_original: true, text: 'gone' })).status).toBe(404);
  });

  it('is as strict as chat.postMessage', async () => {
    const workspace = await startWorkspace();
    const url = await commandUrl(workspace);
    expect(await send(url, {})).toMatchObject({ status: 400, body: { error: 'no_text' } });
    expect(await send(url, { markdown_text: 'x' })).toMatchObject({
      status: 400,
      body: { error: 'no_text' },
    });
    const blocks = [{ type: 'nonsense' }];
    expect(await send(url, { text: 'x', blocks })).toMatchObject({
      status: 400,
      body: { error: 'invalid_blocks' },
    });
    expect((await send(`${workspace.url}/hooks/unknown`, { text: 'x' })).status).toBe(404);
  });
});
