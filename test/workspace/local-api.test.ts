import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, bob, general, k8sHelp, random, startBot, startWorkspace } from '../support/workspace.ts';

async function get(workspace: Workspace, path: string) {
  const response = await fetch(workspace.url + path);
  return { status: response.status, body: await response.json() };
}

async function post(workspace: Workspace, path: string, body: unknown) {
  const response = await fetch(workspace.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
}

describe('the page API', () => {
  it('describes the workspace for one person', async () => {
    const workspace = await startWorkspace();
    await workspace.act.postMessage({ user: bob, channel: general, text: 'new' });
    const { body } = await get(workspace, `/local/state?user=${alice}`);
    expect(body).toMatchObject({
      team: { id: 'T0LOCAL', name: 'Local workspace' },
      bot: { handle: 'k8s-qa', name: 'K8s Q&A' },
      channels: [
        { id: general, name: 'general', kind: 'channel', isBotMember: true, unread: 1 },
        { id: k8sHelp, name: 'k8s-help', kind: 'channel', isBotMember: true, unread: 0 },
        { id: 'C0QUIZ', name: 'quiz', kind: 'channel', isBotMember: true, unread: 0 },
        { id: random, name: 'random', kind: 'channel', isBotMember: false, unread: 0 },
        { id: workspace.directChannel(alice), name: 'K8s Q&A', kind: 'im', isBotMember: true, unread: 0 },
      ],
      joinable: [],
      commands: [{ command: '/k8s' }],
      views: [],
    });
    expect((await get(workspace, '/local/state?user=U404')).status).toBe(404);
  });

  it('posts, edits and deletes as a person, and reading marks as read', async () => {
    const workspace = await startWorkspace();
    const { ts } = await post(workspace, '/local/message', { user: bob, channel: general, text: 'one' });
    const at = { user: bob, channel: general, ts };
    const reply = { user: alice, channel: general, text: 'reply', threadTs: ts };
    expect(await post(workspace, '/local/message', reply)).toMatchObject({ ok: true });
    expect(await post(workspace, '/local/edit', { ...at, text: 'two' })).toEqual({ ok: true, ts });
    expect(await post(workspace, '/local/edit', { ...at, user: alice, text: 'x' })).toMatchObject({
      ok: false,
    });
    const { body } = await get(workspace, `/local/messages?user=${alice}&channel=${general}`);
    expect(body).toMatchObject({
      messages: [
        { ts, user: bob, name: 'Bob', text: 'two', edited: true, replyCount: 1 },
        { threadTs: ts, text: 'reply' },
      ],
    });
    const state = await get(workspace, `/local/state?user=${alice}`);
    expect(state.body).toMatchObject({ channels: [{ unread: 0 }, {}, {}, {}, {}] });
    expect(await post(workspace, '/local/delete', at)).toEqual({ ok: true, ts });
    expect(workspace.messages(general).map(({ text }) => text)).toEqual([
      'This message was deleted.',
      'reply',
    ]);
  });

  it('runs a command, clicks and submits, and says what went wrong in a sentence', async () => {
    const workspace = await startWorkspace();
    const plain = (text: string) => ({ type: 'plain_text', text }) as const;
    await startBot(workspace, (app) => {
      app.command('/k8s', async ({ ack, command }) => {
        await ack({
          text: command.text,
          blocks: [
            {
              type: 'actions',
              block_id: 'b',
              elements: [{ type: 'button', action_id: 'ask', text: plain('Ask') }],
            },
          ],
        });
      });
      app.action('ask', async ({ ack, body, client }) => {
        await ack();
        if (body.type !== 'block_actions') return;
        const input = { type: 'plain_text_input', action_id: 'text' } as const;
        await client.views.open({
          trigger_id: body.trigger_id,
          view: {
            type: 'modal',
            callback_id: 'ask',
            title: plain('Ask'),
            submit: plain('Go'),
            blocks: [{ type: 'input', block_id: 'q', label: plain('Question'), element: input }],
          },
        });
      });
      app.view('ask', async ({ ack }) => ack());
    });
    const at = { user: alice, channel: general };
    expect(await post(workspace, '/local/command', { ...at, text: '/k8s  <probes> ' })).toEqual({ ok: true });
    const message = workspace.messages(general, alice)[0];
    expect(message?.text).toBe('&lt;probes&gt;');
    const click = { ...at, ts: message?.ts, blockId: 'b', actionId: 'ask' };
    expect(await post(workspace, '/local/action', click)).toEqual({ ok: true });
    expect(await post(workspace, '/local/action', { ...click, user: bob })).toMatchObject({ ok: false });
    const view = await workspace.waitFor(() => workspace.views(alice)[0]);
    const state = await get(workspace, `/local/state?user=${alice}`);
    expect(state.body).toMatchObject({
      views: [{ id: view.id, type: 'modal', view: { callback_id: 'ask' } }],
    });
    const submit = { user: alice, viewId: view.id, values: {} };
    expect(await post(workspace, '/local/view-submit', submit)).toEqual({
      ok: false,
      errors: { q: 'Please complete this required field.' },
    });
    const values = { q: { text: { type: 'plain_text_input', value: 'why?' } }, bad: 1, worse: { x: null } };
    expect(await post(workspace, '/local/view-submit', { ...submit, values })).toEqual({ ok: true });
    expect(await post(workspace, '/local/view-close', submit)).toMatchObject({ error: 'view_not_found' });
    const threaded = { ...at, text: '/k8s probes', threadTs: '1.000001' };
    expect(await post(workspace, '/local/command', threaded)).toEqual({
      ok: false,
      error: 'not_supported_in_thread',
      message: '/k8s is not supported in threads. Sorry!',
    });
    expect(await post(workspace, '/local/command', { ...at, text: '/nope' })).toMatchObject({
      ok: false,
      error: 'unknown_command',
    });
    const invitation = { user: alice, channel: random, text: '/invite @k8s-qa' };
    expect(await post(workspace, '/local/command', invitation)).toEqual({ ok: true });
    expect(await post(workspace, '/local/invite', invitation)).toMatchObject({ error: 'already_in_channel' });
  });

  it('streams what changes for one person, and nothing of others', async () => {
    const workspace = await startWorkspace();
    const response = await fetch(`${workspace.url}/local/stream?user=${alice}`);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await workspace.act.postMessage({ user: bob, channel: workspace.directChannel(bob), text: 'private' });
    await workspace.act.postMessage({ user: bob, channel: general, text: 'public' });
    await workspace.act.invite({ user: bob, channel: random });
    let received = '';
    while (!received.includes('state')) received += (await reader?.read())?.value ?? '';
    expect(received).toBe(
      [
        ': connected',
        `event: change\ndata: {"kind":"message","channel":"${general}"}`,
        `event: change\ndata: {"kind":"message","channel":"${random}"}`,
        'event: change\ndata: {"kind":"state"}',
        '',
      ].join('\n\n'),
    );
    await reader?.cancel();
  });
});
