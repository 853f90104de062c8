import { describe, expect, it } from 'vitest';
import type { WorkspaceOptions } from '../../src/workspace/workspace.ts';
import { alice, bob, general, random, startWorkspace, webClient } from '../support/workspace.ts';
import { connectSocket } from '../support/workspace-socket.ts';

const quiz = 'C0QUIZ';
const greta = 'U0GRETA';

/** A workspace, and the events that its app has got so far, without timestamps. */
async function startListener(options: Partial<WorkspaceOptions> = {}) {
  const workspace = await startWorkspace(options);
  const { frames } = await connectSocket(workspace);
  const events = () =>
    frames.flatMap(({ payload }) => {
      if (payload?.event === undefined) return [];
      const { event_ts, ...event } = payload.event;
      return [event];
    });
  return { workspace, events };
}

describe('members', () => {
  it('leave and join, and the app in the channel hears of it', async () => {
    const { workspace, events } = await startListener();
    await workspace.act.leave({ user: bob, channel: quiz });
    await workspace.act.join({ user: bob, channel: quiz });
    await workspace.act.leave({ user: bob, channel: random });
    const about = { user: bob, channel: quiz, channel_type: 'C', team: 'T0LOCAL' };
    await workspace.waitFor(() => events().length === 2);
    expect(events()).toEqual([
      { type: 'member_left_channel', ...about },
      { type: 'member_joined_channel', ...about },
    ]);
    expect(workspace.messages(quiz)).toMatchObject([
      { subtype: 'channel_leave', text: `<@${bob}> has left the channel` },
      { subtype: 'channel_join', text: `<@${bob}> has joined the channel` },
    ]);
  });

  it('bring the app in and put it out', async () => {
    const { workspace, events } = await startListener();
    const bot = workspace.bot.userId;
    await workspace.act.invite({ user: alice, channel: random });
    await workspace.act.removeMember({ user: bob, channel: random });
    await workspace.waitFor(() => events().length === 3);
    const about = { user: bot, channel: random, channel_type: 'C', team: 'T0LOCAL' };
    expect(events()).toEqual([
      { type: 'member_joined_channel', ...about, inviter: alice },
      { type: 'member_left_channel', ...about },
      { type: 'channel_left', channel: random, actor_id: bob },
    ]);
    await expect(webClient(workspace).chat.postMessage({ channel: random, text: 'x' })).rejects.toMatchObject(
      { data: { error: 'not_in_channel' } },
    );
  });

  it('type it as commands', async () => {
    const workspace = await startWorkspace();
    const run = (command: string, text: string, channel = random) =>
      workspace.act.runCommand({ user: alice, channel, command, text });
    const kinds = [
      await run('/invite', '@k8s-qa'),
      await run('/kick', '@k8s-qa'),
      await run('/remove', '@bob'),
      await run('/invite', '小红'),
      await run('/archive', ''),
      await run('/leave', ''),
      await run('/join', '#random', general),
    ].map((outcome) => (outcome.kind === 'failed' ? outcome.error : outcome.kind));
    expect(kinds).toEqual(['acked', 'acked', 'acked', 'already_in_channel', 'acked', 'acked', 'is_archived']);
    const members = workspace.channels.find(({ id }) => id === random)?.members;
    expect(members).toEqual(['U0XIAOMING', 'U0PRIYA', 'U0XIAOHONG']);
  });

  it('need the scope and the subscription for their events', async () => {
    const { workspace, events } = await startListener({ scopes: ['app_mentions:read', 'im:history'] });
    await workspace.act.leave({ user: bob, channel: quiz });
    await workspace.act.postMessage({ user: alice, channel: quiz, text: '@k8s-qa' });
    expect(events().map(({ type }) => type)).toEqual(['app_mention']);
  });

  it('who are guests neither join nor invite, remove nor archive', async () => {
    const workspace = await startWorkspace();
    const { act } = workspace;
    const outcomes = [
      await act.join({ user: greta, channel: general }),
      await act.invite({ user: greta, channel: quiz, member: alice }),
      await act.removeMember({ user: greta, channel: quiz }),
      await act.archive({ user: greta, channel: quiz }),
    ];
    for (const outcome of outcomes) expect(outcome).toMatchObject({ error: 'restricted_action' });
    expect((await act.invite({ user: alice, channel: general, member: greta })).kind).toBe('acked');
  });
});

describe('people and channels', () => {
  it('are members, guests, or of another workspace, which users.info and conversations.info tell', async () => {
    const kenji = {
      id: 'U0KENJI',
      handle: 'kenji',
      name: 'Kenji',
      locale: 'ja-JP',
      tz: 'Asia/Tokyo',
      tzLabel: 'Japan Standard Time',
      tzOffset: 32_400,
      teamId: 'T0PARTNER',
    };
    const channels = [
      { id: 'C0PARTNER', name: 'partner', members: [alice, kenji.id], isShared: true as const },
    ];
    const aiko = { ...kenji, id: 'U0AIKO', handle: 'aiko', name: 'Aiko' };
    const workspace = await startWorkspace({ people: [kenji, aiko], channels });
    const { users, conversations } = webClient(workspace);
    expect((await users.info({ user: greta })).user).toMatchObject({
      is_restricted: true,
      is_ultra_restricted: false,
      tz: 'Europe/Berlin',
    });
    expect((await users.info({ user: alice })).user).toMatchObject({ is_admin: true, is_restricted: false });
    const partner = (await users.info({ user: kenji.id })).user;
    expect(partner).toMatchObject({ is_stranger: false, team_id: 'T0PARTNER' });
    expect((await users.info({ user: aiko.id })).user).toMatchObject({ is_stranger: true });
    const { channel } = await conversations.info({ channel: 'C0PARTNER' });
    expect(channel).toMatchObject({ is_ext_shared: true, is_private: false, is_archived: false });
    const { members } = await conversations.members({ channel: 'C0PARTNER' });
    expect(members).toEqual([alice, kenji.id, workspace.bot.userId]);
  });
});

describe('an archived channel', () => {
  it('takes no message, command, update or member, until it is opened again', async () => {
    const { workspace, events } = await startListener();
    const client = webClient(workspace);
    const { ts = '' } = await client.chat.postMessage({ channel: quiz, text: 'x' });
    await workspace.act.leave({ user: bob, channel: quiz });
    await workspace.act.archive({ user: alice, channel: quiz });
    await expect(client.chat.postMessage({ channel: quiz, text: 'y' })).rejects.toMatchObject({
      data: { error: 'is_archived' },
    });
    await expect(client.chat.update({ channel: quiz, ts, text: 'y' })).rejects.toMatchObject({
      data: { error: 'is_inactive' },
    });
    const place = { user: alice, channel: quiz };
    const refused = [
      await workspace.act.postMessage({ ...place, text: 'z' }),
      await workspace.act.runCommand({ ...place, command: '/k8s', text: '' }),
      await workspace.act.join({ user: bob, channel: quiz }),
    ];
    for (const outcome of refused) expect(outcome).toMatchObject({ error: 'is_archived' });
    expect(await workspace.act.unarchive(place)).toMatchObject({ kind: 'acked' });
    expect((await client.chat.update({ channel: quiz, ts, text: 'y' })).ok).toBe(true);
    await workspace.waitFor(() => events().length === 3);
    expect(events().slice(1)).toEqual([
      { type: 'channel_archive', channel: quiz, user: alice },
      { type: 'channel_unarchive', channel: quiz, user: alice },
    ]);
  });
});

describe('a deleted message', () => {
  it('of the app is deleted by an admin, and can neither be updated nor answered in a thread', async () => {
    const { workspace, events } = await startListener({
      scopes: ['chat:write', 'channels:history'],
      events: ['message.channels'],
    });
    const { chat } = webClient(workspace);
    const { ts = '' } = await chat.postMessage({ channel: general, text: 'x' });
    const wanted = { channel: general, ts };
    expect(await workspace.act.deleteMessage({ user: bob, ...wanted })).toMatchObject({ kind: 'failed' });
    void workspace.act.deleteMessage({ user: alice, ...wanted });
    await expect(chat.update({ ...wanted, text: 'y' })).rejects.toMatchObject({
      data: { error: 'message_not_found' },
    });
    const reply = await chat.postMessage({ channel: general, text: 'reply', thread_ts: ts });
    expect(reply.message).not.toHaveProperty('thread_ts');
    await workspace.waitFor(() => events().length === 3);
    expect(events()[1]).toMatchObject({ subtype: 'message_deleted', deleted_ts: ts });
  });

  it('that has replies leaves a line behind, as long as there are replies', async () => {
    const workspace = await startWorkspace();
    const { chat } = webClient(workspace);
    const { ts = '' } = await chat.postMessage({ channel: general, text: 'x' });
    const { ts: reply = '' } = await chat.postMessage({ channel: general, text: 'one', thread_ts: ts });
    void workspace.act.deleteMessage({ user: alice, channel: general, ts });
    expect(workspace.message(general, ts)).toMatchObject({ subtype: 'tombstone' });
    await expect(chat.update({ channel: general, ts, text: 'y' })).rejects.toMatchObject({
      data: { error: 'message_not_found' },
    });
    const second = await chat.postMessage({ channel: general, text: 'two', thread_ts: ts });
    for (const last of [reply, second.ts ?? '']) await chat.delete({ channel: general, ts: last });
    expect(workspace.messages(general)).toEqual([]);
  });
});
