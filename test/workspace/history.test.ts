import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, general, random, startWorkspace, webClient } from '../support/workspace.ts';

const scopes = ['chat:write', 'channels:history', 'groups:history', 'channels:read'];

async function post(workspace: Workspace, count: number): Promise<string[]> {
  const stamps: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { ts = '' } = await webClient(workspace).chat.postMessage({
      channel: general,
      text: String(number),
    });
    stamps.push(ts);
  }
  return stamps;
}

async function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'accepted',
    (error: { data?: unknown }) => error.data,
  );
}

describe('conversations.history', () => {
  it('leads from page to page, newest first, also while new messages arrive', async () => {
    const workspace = await startWorkspace({ scopes });
    const { conversations } = webClient(workspace);
    await post(workspace, 5);
    const texts: (string | undefined)[][] = [];
    let cursor: string | undefined;
    do {
      const page = await conversations.history({ channel: general, limit: 2, ...(cursor && { cursor }) });
      texts.push((page.messages ?? []).map(({ text }) => text));
      cursor = page.response_metadata?.next_cursor;
      expect(page.has_more).toBe(cursor !== '');
      await post(workspace, 1);
    } while (cursor);
    expect(texts).toEqual([['5', '4'], ['3', '2'], ['1']]);
  });

  it('reads between two timestamps, with the ends where inclusive', async () => {
    const workspace = await startWorkspace({ scopes });
    const { conversations } = webClient(workspace);
    const [first = '', , third = ''] = await post(workspace, 4);
    const range = { channel: general, oldest: first, latest: third };
    const texts = async (args: object) =>
      (await conversations.history({ ...range, ...args })).messages?.map(({ text }) => text);
    expect(await texts({})).toEqual(['2']);
    expect(await texts({ inclusive: true })).toEqual(['3', '2', '1']);
    expect(await texts({ oldest: String(Math.floor(Number(first))), latest: '' })).toEqual([
      '4',
      '3',
      '2',
      '1',
    ]);
  });

  it('shows metadata only where it is asked for, which an update keeps or takes away', async () => {
    const workspace = await startWorkspace({ scopes });
    const { chat, conversations } = webClient(workspace);
    const metadata = { event_type: 'round', event_payload: { slot: '2026-11-23' } };
    const { ts = '' } = await chat.postMessage({ channel: general, text: 'one', metadata });
    const read = async (include_all_metadata: boolean) => {
      const { messages } = await conversations.history({ channel: general, include_all_metadata });
      return messages?.[0]?.metadata;
    };
    expect(await read(false)).toBeUndefined();
    await chat.update({ channel: general, ts, text: 'two' });
    expect(await read(true)).toEqual(metadata);
    const { messages } = await conversations.replies({ channel: general, ts, include_all_metadata: true });
    expect(messages?.[0]).toMatchObject({ metadata, bot_id: workspace.bot.botId, app_id: 'A0K8SQA' });
    await webClient(workspace).apiCall('chat.update', { channel: general, ts, text: 'three', metadata: {} });
    expect(await read(true)).toBeUndefined();
  });

  it('names the scope of each kind of conversation, and keeps private channels hidden', async () => {
    const channels = [
      { id: 'C0SECRET', name: 'secret', isPrivate: true as const },
      { id: 'C0HIDDEN', name: 'hidden', isPrivate: true as const, withoutBot: true as const },
    ];
    const workspace = await startWorkspace({ scopes: ['chat:write'], channels });
    const { conversations } = webClient(workspace);
    const found = await Promise.all(
      [general, 'C0SECRET', workspace.directChannel(alice), 'C0HIDDEN'].map((channel) =>
        refusal(conversations.history({ channel })),
      ),
    );
    expect(found).toMatchObject([
      { error: 'missing_scope', needed: 'channels:history', provided: 'chat:write' },
      { error: 'missing_scope', needed: 'groups:history', provided: 'chat:write' },
      { error: 'missing_scope', needed: 'im:history', provided: 'chat:write' },
      { error: 'channel_not_found' },
    ]);
  });

  it('refuses other channels, wrong timestamps, limits and cursors', async () => {
    const workspace = await startWorkspace({ scopes });
    const { conversations } = webClient(workspace);
    const wrong: [object, string][] = [
      [{ channel: random }, 'not_in_channel'],
      [{ oldest: 'yesterday' }, 'invalid_ts_oldest'],
      [{ latest: '-1' }, 'invalid_ts_latest'],
      [{ limit: -1 }, 'invalid_limit'],
      [{ cursor: 'x' }, 'invalid_cursor'],
    ];
    for (const [args, error] of wrong) {
      expect(await refusal(conversations.history({ channel: general, ...args }))).toMatchObject({ error });
    }
  });
});

describe('conversations.replies', () => {
  it('leads from page to page, oldest first, and begins with the first message', async () => {
    const workspace = await startWorkspace({ scopes });
    const { chat, conversations } = webClient(workspace);
    const [ts = ''] = await post(workspace, 1);
    for (const text of ['a', 'b']) await chat.postMessage({ channel: general, text, thread_ts: ts });
    const first = await conversations.replies({ channel: general, ts, limit: 2 });
    expect(first.messages?.map(({ text }) => text)).toEqual(['1', 'a']);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await conversations.replies({ channel: general, ts, limit: 2, cursor });
    expect(second.messages?.map(({ text }) => text)).toEqual(['b']);
    expect(second.has_more).toBe(false);
  });
});

describe('conversations.members', () => {
  it('leads from page to page', async () => {
    const members = Array.from({ length: 150 }, (_, index) => `U${index}`);
    const workspace = await startWorkspace({ scopes, channels: [{ id: 'C0BIG', name: 'big', members }] });
    const { conversations } = webClient(workspace);
    const first = await conversations.members({ channel: 'C0BIG' });
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await conversations.members({ channel: 'C0BIG', cursor });
    expect(first.members).toHaveLength(100);
    expect([...(first.members ?? []), ...(second.members ?? [])]).toEqual([...members, workspace.bot.userId]);
    expect(second.response_metadata?.next_cursor).toBe('');
  });
});
