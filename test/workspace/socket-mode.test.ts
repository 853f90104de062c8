import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { alice, general, k8sHelp, startBot, startWorkspace, webClient } from '../support/workspace.ts';
import { connectSocket } from '../support/workspace-socket.ts';

const command = { user: alice, channel: general, command: '/k8s', text: 'probes' };

describe('Socket Mode', () => {
  it('says hello with the number of connections', async () => {
    const workspace = await startWorkspace();
    await connectSocket(workspace);
    const second = await connectSocket(workspace);
    expect(second.frames[0]).toMatchObject({
      type: 'hello',
      num_connections: 2,
      connection_info: { app_id: 'A0K8SQA' },
    });
    expect(workspace.faults.openSockets()).toBe(2);
  });

  it('takes a ticket once', async () => {
    const workspace = await startWorkspace();
    const { url = '' } = await webClient(workspace, workspace.appToken).apps.connections.open({});
    const open = () =>
      new Promise((resolve) => {
        const socket = new WebSocket(url);
        socket.on('open', () => resolve('open'));
        socket.on('error', (error) => resolve(error.message));
      });
    expect(await open()).toBe('open');
    expect(await open()).toBe('Unexpected server response: 401');
  });

  it('sends an eleventh socket away', async () => {
    const workspace = await startWorkspace();
    for (let count = 0; count < 10; count += 1) await connectSocket(workspace);
    const { frames } = await connectSocket(workspace);
    expect(frames).toMatchObject([{ type: 'disconnect', reason: 'too_many_websockets' }]);
    expect(workspace.faults.openSockets()).toBe(10);
  });

  it('gives each envelope to one socket in turn', async () => {
    const workspace = await startWorkspace({ ackTimeout: 30, redeliverAfter: 60_000 });
    const [first, second] = [await connectSocket(workspace), await connectSocket(workspace)];
    await workspace.act.runCommand(command);
    await workspace.act.runCommand(command);
    expect([first.frames.length, second.frames.length]).toEqual([2, 2]);
  });

  it('shows a command that is not acknowledged in time as operation_timeout', async () => {
    const workspace = await startWorkspace({ ackTimeout: 30 });
    await connectSocket(workspace);
    const outcome = await workspace.act.runCommand(command);
    expect(outcome).toMatchObject({ kind: 'timeout', error: 'operation_timeout' });
    const failure = '/k8s failed with the error “operation_timeout”';
    expect(workspace.messages(general, alice)).toMatchObject([{ failure, ephemeral: true }]);
  });

  it('fails a command at once when no socket is open', async () => {
    const workspace = await startWorkspace();
    expect(await workspace.act.runCommand(command)).toEqual({
      kind: 'failed',
      error: 'dispatch_failed',
      message: '/k8s failed with the error “dispatch_failed”',
    });
  });

  it('sends an event that nobody acknowledged again, up to three times, under the same event id', async () => {
    const workspace = await startWorkspace({ ackTimeout: 20 });
    const { frames } = await connectSocket(workspace);
    const posted = await workspace.act.postMessage({ user: alice, channel: k8sHelp, text: '@k8s-qa hi' });
    expect(posted.kind).toBe('timeout');
    await workspace.waitFor(() => frames.length === 5);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const events = frames.slice(1);
    expect(events.map(({ retry_attempt }) => retry_attempt)).toEqual([0, 1, 2, 3]);
    expect(events.map(({ retry_reason }) => retry_reason)).toEqual(['', 'timeout', 'timeout', 'timeout']);
    expect(new Set(events.map(({ payload }) => payload?.event_id)).size).toBe(1);
  });

  it('keeps an event for a socket that opens later', async () => {
    const workspace = await startWorkspace({ redeliverAfter: 50 });
    const posted = await workspace.act.postMessage({ user: alice, channel: k8sHelp, text: '@k8s-qa hi' });
    expect(posted.kind).toBe('failed');
    const { frames } = await connectSocket(workspace);
    expect(await workspace.waitFor(() => frames[1])).toMatchObject({
      type: 'events_api',
      retry_attempt: 1,
      retry_reason: 'connection_failed',
    });
  });

  it('sends the last envelopes again on demand', async () => {
    const workspace = await startWorkspace();
    const heard: (number | undefined)[] = [];
    await startBot(workspace, (app) => {
      app.event('app_mention', async ({ context }) => {
        heard.push(context.retryNum);
      });
    });
    await workspace.act.postMessage({ user: alice, channel: k8sHelp, text: '@k8s-qa hi' });
    expect(await workspace.faults.redeliver(1)).toMatchObject([{ kind: 'acked' }]);
    await workspace.waitFor(() => heard.length === 2);
    expect(heard).toEqual([0, 1]);
  });

  it('reconnects a Bolt app after a refresh and after a dropped connection', async () => {
    const workspace = await startWorkspace();
    await startBot(workspace, (app) => app.command('/k8s', async ({ ack }) => ack('here')), 1000);
    workspace.faults.disconnect({ sockets: 'all', reason: 'refresh_requested' });
    expect(workspace.faults.openSockets()).toBe(0);
    await workspace.waitFor(() => workspace.faults.openSockets() === 1, 20_000);
    expect((await workspace.act.runCommand(command)).kind).toBe('acked');
    workspace.faults.drop({ sockets: 'one' });
    await workspace.waitFor(() => workspace.faults.openSockets() === 1, 20_000);
    expect((await workspace.act.runCommand(command)).kind).toBe('acked');
    expect(workspace.messages(general, alice).map(({ text }) => text)).toEqual(['here', 'here']);
  });

  it('stops twice without complaint, with sockets open and a command unanswered', async () => {
    const workspace = await startWorkspace();
    await connectSocket(workspace);
    const outcome = workspace.act.runCommand(command);
    await workspace.stop();
    await workspace.stop();
    expect((await outcome).kind).toBe('failed');
  });
});
