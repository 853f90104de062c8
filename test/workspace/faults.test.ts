import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { alice, general, k8sHelp, startBot, startWorkspace, webClient } from '../support/workspace.ts';

const post = { channel: general, text: 'x' };

describe('faults', () => {
  it('limits the rate for as many calls as ordered', async () => {
    const workspace = await startWorkspace();
    const { chat } = webClient(workspace);
    workspace.faults.api('chat.postMessage', { kind: 'rate_limited', retryAfter: 7 }, 2);
    for (let call = 0; call < 2; call += 1) {
      const error = await chat.postMessage(post).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(WebAPIRateLimitedError);
      expect(error).toMatchObject({ retryAfter: 7 });
    }
    expect((await chat.postMessage(post)).ok).toBe(true);
    expect(workspace.messages(general)).toHaveLength(1);
  });

  it('answers with a status, with an error name, and late', async () => {
    const workspace = await startWorkspace();
    const { chat } = webClient(workspace);
    workspace.faults.api('chat.postMessage', { kind: 'status', code: 500 });
    workspace.faults.api('chat.postMessage', { kind: 'error', name: 'fatal_error' });
    workspace.faults.api('chat.postMessage', { kind: 'hang', ms: 20 });
    await expect(chat.postMessage(post)).rejects.toBeInstanceOf(WebAPIHTTPError);
    await expect(chat.postMessage(post)).rejects.toMatchObject({ data: { error: 'fatal_error' } });
    expect((await chat.postMessage(post)).ok).toBe(true);
  });

  it('carries a call out and drops the connection', async () => {
    const workspace = await startWorkspace();
    workspace.faults.api('chat.postMessage', { kind: 'accept_then_drop' });
    await expect(webClient(workspace).chat.postMessage(post)).rejects.toBeInstanceOf(WebAPIRequestError);
    expect(workspace.messages(general)).toHaveLength(1);
  });

  it('carries a call out, and answers late, never, or with a status', async () => {
    const workspace = await startWorkspace();
    const { chat } = webClient(workspace);
    workspace.faults.api('chat.postMessage', { kind: 'accept_then_hang', ms: 20 });
    workspace.faults.api('chat.postMessage', { kind: 'accept_then_status', code: 500 });
    workspace.faults.api('chat.postMessage', { kind: 'accept_then_hang' });
    expect((await chat.postMessage(post)).ok).toBe(true);
    await expect(chat.postMessage(post)).rejects.toBeInstanceOf(WebAPIHTTPError);
    const sender = new AbortController();
    const body = new URLSearchParams({ ...post, token: workspace.botToken });
    const unanswered = fetch(`${workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      body,
      signal: sender.signal,
    });
    await workspace.waitFor(() => workspace.messages(general).length === 3);
    sender.abort();
    await expect(unanswered).rejects.toThrow('aborted');
  });

  it('carries a call out after its sender has given up', async () => {
    const workspace = await startWorkspace();
    const sender = new AbortController();
    workspace.faults.choose('chat.postMessage', () => {
      setImmediate(() => sender.abort());
      return { kind: 'hang', ms: 50 };
    });
    const body = new URLSearchParams({ ...post, token: workspace.botToken });
    const sent = fetch(`${workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      body,
      signal: sender.signal,
    });
    await expect(sent).rejects.toThrow('aborted');
    await workspace.waitFor(() => workspace.messages(general).length === 1);
  });

  it('drops a connection without carrying anything out', async () => {
    const workspace = await startWorkspace();
    workspace.faults.api('chat.postMessage', { kind: 'drop' });
    await expect(webClient(workspace).chat.postMessage(post)).rejects.toBeInstanceOf(WebAPIRequestError);
    expect(workspace.messages(general)).toEqual([]);
  });

  it('are chosen for each call, by its arguments or by chance', async () => {
    const workspace = await startWorkspace();
    const { chat } = webClient(workspace);
    workspace.faults.choose('chat.postMessage', ({ channel }) =>
      channel === k8sHelp ? { kind: 'error', name: 'fatal_error' } : undefined,
    );
    const there = { channel: k8sHelp, text: 'x' };
    await expect(chat.postMessage(there)).rejects.toMatchObject({ data: { error: 'fatal_error' } });
    expect((await chat.postMessage(post)).ok).toBe(true);
    workspace.faults.clear();
    expect((await chat.postMessage(there)).ok).toBe(true);
  });

  it('limit how often an app posts in one channel', async () => {
    let elapsed = 0;
    const workspace = await startWorkspace({ monotonic: () => elapsed });
    const { chat } = webClient(workspace);
    workspace.faults.limitPosts({ perSecond: 1, burst: 2 });
    await chat.postMessage(post);
    await chat.postMessage(post);
    const error = await chat.postMessage(post).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WebAPIRateLimitedError);
    expect(error).toMatchObject({ retryAfter: 1 });
    expect((await chat.postMessage({ channel: k8sHelp, text: 'x' })).ok).toBe(true);
    elapsed = 1000;
    expect((await chat.postMessage(post)).ok).toBe(true);
    workspace.faults.clear();
    expect((await chat.postMessage(post)).ok).toBe(true);
    expect(workspace.messages(general)).toHaveLength(4);
  });

  it('hits a response_url, which Bolt reports', async () => {
    const workspace = await startWorkspace();
    const statuses: (number | undefined)[] = [];
    await startBot(workspace, (app) => {
      app.command('/k8s', async ({ ack, respond }) => {
        await ack();
        await respond('x').catch((error: { statusCode?: number }) => statuses.push(error.statusCode));
      });
    });
    workspace.faults.responseUrl({ kind: 'status', code: 500 });
    workspace.faults.responseUrl({ kind: 'error', name: 'expired_url' });
    const command = { user: alice, channel: general, command: '/k8s', text: '' };
    for (let run = 0; run < 3; run += 1) await workspace.act.runCommand(command);
    await workspace.waitFor(() => workspace.messages(general, alice).length === 1);
    expect(statuses).toEqual([500, 404]);
  });

  it('can be taken back', async () => {
    const workspace = await startWorkspace();
    workspace.faults.api('chat.postMessage', { kind: 'status', code: 500 }, 5);
    workspace.faults.clear();
    expect((await webClient(workspace).chat.postMessage(post)).ok).toBe(true);
  });
});
