import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, bob, general, random, startWorkspace, webClient } from '../support/workspace.ts';

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

describe('conversations and users', () => {
  it('describes a channel, a direct message and a person', async () => {
    const workspace = await startWorkspace({ scopes: ['channels:read', 'im:read', 'users:read'] });
    const client = webClient(workspace);
    const { channel } = await client.conversations.info({ channel: random });
    expect(channel).toMatchObject({ id: random, name: 'random', is_member: false, is_private: false });
    const direct = await client.conversations.info({ channel: workspace.directChannel(alice) });
    expect(direct.channel).toMatchObject({ is_im: true, user: alice });
    const { user } = await client.users.info({ user: 'U0XIAOMING', include_locale: true });
    expect(user).toMatchObject({ name: 'xiaoming', locale: 'zh-CN', tz: 'Asia/Shanghai', tz_offset: 28_800 });
    expect(await errorOf(workspace, 'users.info', { user: 'U404' })).toBe('user_not_found');
  });

  it('lets the bot join, be invited, and read what it may', async () => {
    const workspace = await startWorkspace({
      scopes: ['chat:write', 'channels:read', 'channels:join', 'channels:history'],
    });
    const client = webClient(workspace);
    expect(await errorOf(workspace, 'conversations.history', { channel: random })).toBe('not_in_channel');
    await client.conversations.join({ channel: random });
    const metadata = { event_type: 'round', event_payload: { slot: '1' } };
    const first = await client.chat.postMessage({ channel: random, text: 'first', metadata });
    await client.chat.postMessage({ channel: random, text: 'reply', thread_ts: String(first.ts) });
    await client.chat.postMessage({ channel: random, text: 'second' });
    const history = await client.conversations.history({ channel: random, include_all_metadata: true });
    expect(history.messages?.map(({ text }) => text)).toEqual([
      'second',
      'first',
      `<@${workspace.bot.userId}> has joined the channel`,
    ]);
    expect(history.messages?.[1]?.metadata).toEqual(metadata);
    const replies = await client.conversations.replies({ channel: random, ts: String(first.ts) });
    expect(replies.messages?.map(({ text }) => text)).toEqual(['first', 'reply']);
    expect((await client.conversations.members({ channel: random })).members).toContain(workspace.bot.userId);
    expect((await client.conversations.list({})).channels?.map(({ name }) => name)).toEqual([
      'general',
      'k8s-help',
      'quiz',
      'random',
    ]);
  });

  it('is invited by a person', async () => {
    const workspace = await startWorkspace();
    expect(await workspace.act.invite({ user: alice, channel: random })).toEqual({ kind: 'acked', ms: 0 });
    expect(await workspace.act.invite({ user: alice, channel: random })).toMatchObject({
      kind: 'failed',
      error: 'already_in_channel',
    });
    expect(await errorOf(workspace, 'chat.postMessage', { channel: random, text: 'x' })).toBeUndefined();
  });

  it('opens a direct message, adds and removes reactions, and takes statuses', async () => {
    const workspace = await startWorkspace({
      scopes: ['chat:write', 'im:write', 'reactions:write', 'assistant:write'],
    });
    const client = webClient(workspace);
    const opened = await client.conversations.open({ users: bob });
    expect(opened.channel?.id).toBe(workspace.directChannel(bob));
    const { ts = '' } = await client.chat.postMessage({ channel: general, text: 'x' });
    await client.reactions.add({ channel: general, timestamp: ts, name: 'eyes' });
    expect(workspace.messages(general)[0]?.reactions).toEqual([
      { name: 'eyes', users: [workspace.bot.userId] },
    ]);
    const again = { channel: general, timestamp: ts, name: 'eyes' };
    expect(await errorOf(workspace, 'reactions.add', again)).toBe('already_reacted');
    await client.reactions.remove(again);
    expect(await errorOf(workspace, 'reactions.remove', again)).toBe('no_reaction');
    const status = { channel_id: general, thread_ts: ts, status: 'is searching' };
    expect(await errorOf(workspace, 'assistant.threads.setStatus', status)).toBeUndefined();
    expect(await errorOf(workspace, 'agents.sessions.setStatus', status)).toBe('invalid_arguments');
    const session = { ...status, status: 'processing' };
    expect(await errorOf(workspace, 'agents.sessions.setStatus', session)).toBeUndefined();
    const prompts = [{ title: 'Probes', message: 'Which probes are there?' }];
    const suggest = { channel_id: general, prompts };
    expect(await errorOf(workspace, 'assistant.threads.setSuggestedPrompts', suggest)).toBeUndefined();
  });

  it('validates blocks without a token', async () => {
    const workspace = await startWorkspace();
    const good = [{ type: 'divider' }];
    expect((await call(workspace, 'blocks.validate', { blocks: good }, '')).body).toMatchObject({ ok: true });
    const bad = [{ type: 'header' }];
    const result = await call(workspace, 'blocks.validate', { blocks: bad }, '');
    expect(result.body).toMatchObject({ ok: false, error: 'invalid_blocks' });
  });
});
