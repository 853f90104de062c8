import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, bob, general, startBot, startWorkspace, webClient } from '../support/workspace.ts';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const option = (value: string) => ({ text: plain(value), value });

const blocks: KnownBlock[] = [
  {
    type: 'actions',
    block_id: 'row',
    elements: [
      { type: 'button', action_id: 'go', value: '7', text: plain('Go') },
      { type: 'static_select', action_id: 'lang', options: [option('en'), option('zh')] },
      { type: 'overflow', action_id: 'menu', options: [option('share'), option('close')] },
      { type: 'datepicker', action_id: 'day', initial_date: '2026-01-01' },
    ],
  },
  {
    type: 'section',
    block_id: 'topics',
    text: plain('Topics'),
    accessory: { type: 'checkboxes', action_id: 'pick', options: [option('pods'), option('jobs')] },
  },
];

interface Seen {
  actions: Record<string, unknown>[];
  message?: { ts: string };
  container: Record<string, unknown>;
  state: { values: Record<string, Record<string, unknown>> };
  trigger_id: string;
  response_url: string;
  channel: { id: string };
}

/** A bot that keeps the bodies of its block_actions. */
async function startRecorder(workspace: Workspace): Promise<Seen[]> {
  const seen: Seen[] = [];
  await startBot(workspace, (app) => {
    app.action(/./, async ({ ack, body }) => {
      seen.push(JSON.parse(JSON.stringify(body)) as Seen);
      await ack();
    });
  });
  return seen;
}

describe('a click', () => {
  it('reaches an icon that is for some people only from those alone', async () => {
    const workspace = await startWorkspace();
    const seen = await startRecorder(workspace);
    const bin = { type: 'icon_button', action_id: 'bin', icon: 'trash', text: plain('Remove') } as const;
    const row: KnownBlock = {
      type: 'context_actions',
      elements: [{ ...bin, visible_to_user_ids: [alice] }],
    };
    const { ts = '' } = await webClient(workspace).chat.postMessage({
      channel: general,
      text: 'x',
      blocks: [row],
    });
    const click = { channel: general, ts, actionId: 'bin' };
    expect(await workspace.act.click({ ...click, user: bob })).toMatchObject({ error: 'element_not_found' });
    expect((await workspace.act.click({ ...click, user: alice })).kind).toBe('acked');
    expect(seen.map(({ actions }) => actions[0]?.action_id)).toEqual(['bin']);
  });

  it('carries the pressed button, its message, a trigger and a response_url', async () => {
    const workspace = await startWorkspace();
    const seen = await startRecorder(workspace);
    const { ts = '' } = await webClient(workspace).chat.postMessage({ channel: general, text: 'x', blocks });
    const click = { user: alice, channel: general, ts, blockId: 'row', actionId: 'go' };
    expect((await workspace.act.click(click)).kind).toBe('acked');
    const action = { type: 'button', action_id: 'go', block_id: 'row', value: '7', text: plain('Go') };
    expect(seen[0]).toMatchObject({
      type: 'block_actions',
      user: { id: alice, team_id: 'T0LOCAL' },
      team: { id: 'T0LOCAL' },
      channel: { id: general, name: 'general' },
      container: { type: 'message', message_ts: ts, channel_id: general, is_ephemeral: false },
      message: { ts, text: 'x', blocks, bot_id: workspace.bot.botId },
      actions: [action],
    });
    expect(seen[0]?.response_url.startsWith(`${workspace.url}/hooks/`)).toBe(true);
    expect(seen[0]?.state.values.row?.day).toEqual({ type: 'datepicker', selected_date: '2026-01-01' });
  });

  it('carries no message where the message is ephemeral, and only one person can click there', async () => {
    const workspace = await startWorkspace();
    const seen = await startRecorder(workspace);
    const ephemeral = { channel: general, user: alice, text: 'x', blocks };
    const { message_ts: ts = '' } = await webClient(workspace).chat.postEphemeral(ephemeral);
    expect((await workspace.act.click({ user: alice, channel: general, ts, actionId: 'go' })).kind).toBe(
      'acked',
    );
    expect(seen[0]?.container).toMatchObject({ is_ephemeral: true });
    expect(seen[0]?.message).toBeUndefined();
    expect(await workspace.act.click({ user: bob, channel: general, ts, actionId: 'go' })).toMatchObject({
      kind: 'failed',
      error: 'element_not_found',
    });
  });

  it.each([
    ['lang', 'zh', { selected_option: option('zh') }],
    ['lang', option('en'), { selected_option: option('en') }],
    ['lang', { type: 'static_select', selected_option: option('en') }, { selected_option: option('en') }],
    ['menu', 'share', { selected_option: option('share') }],
    ['day', '2026-02-03', { selected_date: '2026-02-03' }],
    ['day', { type: 'datepicker', selected_date: null }, { selected_date: null }],
    ['pick', ['pods', 'jobs'], { selected_options: [option('pods'), option('jobs')] }],
    ['pick', [], { selected_options: [] }],
  ])('picks in %s', async (actionId, selected, expected) => {
    const workspace = await startWorkspace();
    const seen = await startRecorder(workspace);
    const { ts = '' } = await webClient(workspace).chat.postMessage({ channel: general, text: 'x', blocks });
    await workspace.act.click({ user: alice, channel: general, ts, actionId, selected });
    expect(seen[0]?.actions).toMatchObject([{ action_id: actionId, ...expected }]);
  });

  it('is refused where the choice is not offered', async () => {
    const workspace = await startWorkspace();
    const { ts = '' } = await webClient(workspace).chat.postMessage({ channel: general, text: 'x', blocks });
    const wrong = [
      { actionId: 'lang', selected: 'fr' },
      { actionId: 'pick', selected: ['pods', 'nodes'] },
      { actionId: 'none' },
      { actionId: 'go', blockId: 'topics' },
    ];
    const outcomes = await Promise.all(
      wrong.map((click) => workspace.act.click({ user: alice, channel: general, ts, ...click })),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed', 'failed']);
  });

  it('tells the person when the app does not answer', async () => {
    const workspace = await startWorkspace({ ackTimeout: 20 });
    await startBot(workspace, (app) => app.action('other', async () => {}));
    const { ts = '' } = await webClient(workspace).chat.postMessage({ channel: general, text: 'x', blocks });
    expect(await workspace.act.click({ user: alice, channel: general, ts, actionId: 'go' })).toMatchObject({
      kind: 'timeout',
      message: 'The app did not respond in time. Please try again.',
    });
  });
});
