import { describe, expect, it } from 'vitest';
import type { Workspace, WorkspaceOptions } from '../../src/workspace/workspace.ts';
import {
  alice,
  general,
  k8sHelp,
  random,
  startBot,
  startWorkspace,
  webClient,
} from '../support/workspace.ts';
import { connectSocket } from '../support/workspace-socket.ts';

type Body = Record<string, unknown> & { event: Record<string, unknown> };

/** A workspace with a bot that keeps the body of every event it gets. */
async function startListener(options: Partial<WorkspaceOptions> = {}) {
  const workspace: Workspace = await startWorkspace(options);
  const bodies: Body[] = [];
  await startBot(workspace, (app) => {
    app.use(async ({ body, next }) => {
      if ('event' in body) bodies.push(JSON.parse(JSON.stringify(body)) as Body);
      await next();
    });
  });
  return { workspace, bodies, events: () => bodies.map(({ event }) => event) };
}

const mention = { user: alice, channel: k8sHelp, text: '@k8s-qa hi' };

describe('events', () => {
  it('wraps an event as the Events API does', async () => {
    const { workspace, bodies } = await startListener();
    const posted = await workspace.act.postMessage(mention);
    const ts = 'ts' in posted ? posted.ts : '';
    expect(bodies).toEqual([
      {
        token: 'local-verification-token',
        team_id: 'T0LOCAL',
        context_team_id: 'T0LOCAL',
        context_enterprise_id: null,
        api_app_id: 'A0K8SQA',
        event: {
          type: 'app_mention',
          user: alice,
          text: `<@${workspace.bot.userId}> hi`,
          ts,
          team: 'T0LOCAL',
          client_msg_id: `local-${ts}`,
          channel: k8sHelp,
          event_ts: ts,
        },
        type: 'event_callback',
        event_id: expect.stringMatching(/^Ev/),
        event_time: expect.any(Number),
        authorizations: [
          {
            enterprise_id: null,
            team_id: 'T0LOCAL',
            user_id: workspace.bot.userId,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        is_ext_shared_channel: false,
        event_context: expect.any(String),
      },
    ]);
  });

  it('mentions again, under a new event id, when a mention is edited, and not when it is deleted', async () => {
    const { workspace, bodies, events } = await startListener();
    const posted = await workspace.act.postMessage(mention);
    const ts = 'ts' in posted ? posted.ts : '';
    await workspace.act.editMessage({ ...mention, ts, text: '@k8s-qa hello' });
    await workspace.act.deleteMessage({ ...mention, ts });
    expect(events()).toMatchObject([{ ts }, { ts, edited: { user: alice } }]);
    expect(new Set(bodies.map(({ event_id }) => event_id)).size).toBe(2);
  });

  it('knows the thread of a reply', async () => {
    const { workspace, events } = await startListener();
    const root = await workspace.act.postMessage({ ...mention, text: 'anyone?' });
    const threadTs = 'ts' in root ? root.ts : '';
    const reply = await workspace.act.postMessage({ ...mention, threadTs });
    expect(root.kind).toBe('posted');
    expect(reply.kind).toBe('acked');
    expect(events()).toMatchObject([{ thread_ts: threadTs, parent_user_id: alice }]);
  });

  it('sends edits and deletions in a direct message as subtypes', async () => {
    const { workspace, events } = await startListener();
    const channel = workspace.directChannel(alice);
    const posted = await workspace.act.postMessage({ user: alice, channel, text: 'one' });
    const ts = 'ts' in posted ? posted.ts : '';
    await workspace.act.editMessage({ user: alice, channel, ts, text: 'two' });
    await workspace.act.deleteMessage({ user: alice, channel, ts });
    const common = { type: 'message', channel, channel_type: 'im' };
    expect(events()).toMatchObject([
      { ...common, text: 'one', ts },
      { ...common, subtype: 'message_changed', message: { text: 'two' }, previous_message: { text: 'one' } },
      { ...common, subtype: 'message_deleted', deleted_ts: ts },
    ]);
  });

  it('sends the bot its own direct messages, with its bot id', async () => {
    const workspace = await startWorkspace();
    const { frames } = await connectSocket(workspace);
    const channel = workspace.directChannel(alice);
    await webClient(workspace).chat.postMessage({ channel, text: 'mine' });
    const { payload } = await workspace.waitFor(() => frames[1]);
    expect(payload?.event).toMatchObject({
      type: 'message',
      channel_type: 'im',
      text: 'mine',
      user: workspace.bot.userId,
      bot_id: workspace.bot.botId,
    });
  });

  it('comes only to a bot that is a member, subscribed, and has the scope', async () => {
    const away = await startListener();
    await away.workspace.act.postMessage({ ...mention, channel: random });
    await away.workspace.act.postMessage({ ...mention, channel: general, text: 'no mention' });
    expect(away.events()).toEqual([]);
    const deaf = await startListener({ scopes: ['chat:write'] });
    expect((await deaf.workspace.act.postMessage(mention)).kind).toBe('posted');
    const both = await startListener({
      scopes: ['app_mentions:read', 'channels:history'],
      events: ['app_mention', 'message.channels'],
    });
    await both.workspace.act.postMessage(mention);
    expect(both.events().map(({ type }) => type)).toEqual(['app_mention', 'message']);
  });
});
