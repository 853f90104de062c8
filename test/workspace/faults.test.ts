import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { alice, general, startBot, startWorkspace, webClient } from '../support/workspace.ts';

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
    await workspace.waitFor(() => workspace.messages(general, alice).length === 1, 2000);
    expect(statuses).toEqual([500, 404]);
  });

  it('can be taken back', async () => {
    const workspace = await startWorkspace();
    workspace.faults.api('chat.postMessage', { kind: 'status', code: 500 }, 5);
    workspace.faults.clear();
    expect((await webClient(workspace).chat.postMessage(post)).ok).toBe(true);
  });
});
