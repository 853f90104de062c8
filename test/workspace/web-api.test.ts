import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, bob, general, random, startWorkspace, webClient } from '../support/workspace.ts';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;

/** A Web API call without the client's own checks; the token goes into the header unless it is empty. */
async function call(workspace: Workspace, method: string, args: object, token = workspace.botToken) {
  const response = await fetch(workspace.apiUrl + method, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token !== '' && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  });
  const body = (await response.json()) as Record<string, unknown>;
  return { body, headers: response.headers };
}

async function errorOf(workspace: Workspace, method: string, args: object, token?: string): Promise<unknown> {
  return (await call(workspace, method, args, token)).body.error;
}

describe('tokens and scopes', () => {
  it('knows its bot by its token', async () => {
    const workspace = await startWorkspace();
    const { user_id, bot_id, team_id } = await webClient(workspace).auth.test();
    expect({ user_id, bot_id, team_id }).toEqual({
      user_id: workspace.bot.userId,
      bot_id: workspace.bot.botId,
      team_id: 'T0LOCAL',
    });
  });

  it('refuses a missing, a wrong and a misplaced token', async () => {
    const workspace = await startWorkspace();
    expect(await errorOf(workspace, 'auth.test', {}, '')).toBe('not_authed');
    expect(await errorOf(workspace, 'auth.test', {}, 'xoxb-other')).toBe('invalid_auth');
    expect(await errorOf(workspace, 'auth.test', {}, workspace.appToken)).toBe('not_allowed_token_type');
    expect(await errorOf(workspace, 'apps.connections.open', {})).toBe('not_allowed_token_type');
  });

  it('takes a token from the body, and forms as well as JSON', async () => {
    const workspace = await startWorkspace();
    const body = new URLSearchParams({ token: workspace.botToken, channel: general, text: 'form' });
    const response = await fetch(`${workspace.apiUrl}chat.postMessage`, { method: 'POST', body });
    expect(await response.json()).toMatchObject({ ok: true, channel: general });
    expect(await errorOf(workspace, 'chat.postMessage', { channel: general, text: 'json' })).toBeUndefined();
    expect(workspace.calls.map(({ args }) => args)).toEqual([
      { channel: general, text: 'form' },
      { channel: general, text: 'json' },
    ]);
  });

  it('says which scope is missing, and which there are', async () => {
    const workspace = await startWorkspace({ scopes: ['chat:write'] });
    const result = await call(workspace, 'users.info', { user: alice });
    expect(result.body).toMatchObject({
      ok: false,
      error: 'missing_scope',
      needed: 'users:read',
      provided: 'chat:write',
    });
    expect(result.headers.get('x-oauth-scopes')).toBe('chat:write');
  });

  it('knows no other method', async () => {
    const workspace = await startWorkspace();
    expect(await errorOf(workspace, 'chat.teleport', {})).toBe('unknown_method');
    expect(await errorOf(workspace, 'toString', {})).toBe('unknown_method');
  });
});

describe('messages', () => {
  it('posts, updates and deletes', async () => {
    const workspace = await startWorkspace();
    const client = webClient(workspace);
    const blocks = [{ type: 'section', text: plain('one') }] as const;
    const { ts = '' } = await client.chat.postMessage({
      channel: '#general',
      text: 'one',
      blocks: [...blocks],
    });
    const posted = workspace.messages(general)[0];
    expect(posted).toMatchObject({ ts, text: 'one', isBot: true, blocks });
    expect(posted?.blocks?.[0]?.block_id).toEqual(expect.any(String));
    await client.chat.update({ channel: general, ts, text: 'two' });
    expect(workspace.messages(general)).toEqual([
      { ts, user: workspace.bot.userId, name: 'K8s Q&A', isBot: true, text: 'two', edited: true },
    ]);
    await client.chat.delete({ channel: general, ts });
    expect(workspace.messages('#general')).toEqual([]);
  });

  it('opens the direct message of the person it is sent to', async () => {
    const workspace = await startWorkspace();
    const { channel } = await webClient(workspace).chat.postMessage({ channel: alice, text: 'hi' });
    expect(channel).toBe(workspace.directChannel(alice));
  });

  it('shows a private message in a thread to nobody while that has no reply, as Slack does', async () => {
    const workspace = await startWorkspace();
    const { chat } = webClient(workspace);
    const { ts = '' } = await chat.postMessage({ channel: general, text: 'root' });
    const psst = { channel: general, user: alice, text: 'psst', thread_ts: ts };
    await chat.postEphemeral(psst);
    expect(workspace.messages(general, alice).map(({ text }) => text)).toEqual(['root']);
    await chat.postMessage({ channel: general, text: 'reply', thread_ts: ts });
    await chat.postEphemeral(psst);
    expect(workspace.messages(general, alice).map(({ text }) => text)).toEqual(['root', 'reply', 'psst']);
  });

  it('shows an ephemeral message to one person only', async () => {
    const workspace = await startWorkspace();
    await webClient(workspace).chat.postEphemeral({ channel: general, user: alice, text: 'psst' });
    expect(workspace.messages(general, alice)).toMatchObject([{ text: 'psst', ephemeral: true }]);
    expect(workspace.messages(general, bob)).toEqual([]);
  });

  it('refuses what Slack refuses', async () => {
    const workspace = await startWorkspace();
    await workspace.act.postMessage({ user: alice, channel: general, text: 'mine' });
    const { ts } = workspace.messages(general)[0] ?? {};
    const cases: [string, object, string][] = [
      ['chat.postMessage', { channel: 'C404', text: 'x' }, 'channel_not_found'],
      ['chat.postMessage', { channel: random, text: 'x' }, 'not_in_channel'],
      ['chat.postMessage', { channel: general }, 'no_text'],
      ['chat.postMessage', { channel: general, text: 'x', metadata: { a: 1 } }, 'invalid_metadata_schema'],
      ['chat.postMessage', { channel: general, text: 'x', blocks: 'no json' }, 'invalid_blocks_format'],
      ['chat.postMessage', { channel: general, text: 'x', blocks: [{ type: 'nonsense' }] }, 'invalid_blocks'],
      ['chat.postMessage', { channel: general, text: 'x', markdown_text: 'y' }, 'markdown_text_conflict'],
      ['chat.postEphemeral', { channel: general, user: 'U404', text: 'x' }, 'user_not_in_channel'],
      ['chat.update', { channel: general, ts: '1.000001', text: 'x' }, 'message_not_found'],
      ['chat.update', { channel: general, ts, text: 'x' }, 'cant_update_message'],
      ['chat.delete', { channel: general, ts }, 'cant_delete_message'],
    ];
    const found = await Promise.all(cases.map(([method, args]) => errorOf(workspace, method, args)));
    expect(found).toEqual(cases.map(([, , error]) => error));
  });

  it('refuses to update a message with more than 4,000 characters, and an ephemeral one at all', async () => {
    const workspace = await startWorkspace();
    const client = webClient(workspace);
    const { ts } = await client.chat.postMessage({ channel: general, text: 'x' });
    const update = { channel: general, ts, text: 'x'.repeat(4001) };
    expect(await errorOf(workspace, 'chat.update', update)).toBe('msg_too_long');
    const ephemeral = await client.chat.postEphemeral({ channel: general, user: alice, text: 'x' });
    const args = { channel: general, ts: ephemeral.message_ts, text: 'y' };
    expect(await errorOf(workspace, 'chat.update', args)).toBe('message_not_found');
  });

  it('says where in the blocks the problem is', async () => {
    const workspace = await startWorkspace();
    const button = { type: 'button', action_id: 'same', text: plain('x') };
    const blocks = [{ type: 'actions', elements: [button, button] }];
    const result = await call(workspace, 'chat.postMessage', { channel: general, text: 'x', blocks });
    expect(result.body).toMatchObject({ ok: false, error: 'invalid_blocks' });
    expect(JSON.stringify(result.body)).toContain('[json-pointer:/blocks/0');
  });
});
