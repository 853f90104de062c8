import type { ViewResponseAction } from '@slack/bolt';
import type { ModalView, View } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, bob, general, startBot, startWorkspace, webClient } from '../support/workspace.ts';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;

function modal(title: string, extra: Partial<ModalView> = {}): ModalView {
  return {
    type: 'modal',
    callback_id: 'dialog',
    title: plain(title),
    submit: plain('Go'),
    blocks: [
      {
        type: 'input',
        block_id: 'lang',
        optional: true,
        label: plain('Language'),
        element: {
          type: 'static_select',
          action_id: 'choice',
          options: ['en', 'zh'].map((value) => ({ text: plain(value), value })),
        },
      },
      {
        type: 'actions',
        block_id: 'more',
        elements: [{ type: 'button', action_id: 'more', text: plain('More') }],
      },
    ],
    ...extra,
  };
}

/** A bot that keeps the triggers it gets and answers submissions with `response`. */
async function startDialogBot(workspace: Workspace, response?: ViewResponseAction) {
  const triggers: string[] = [];
  const submitted: unknown[] = [];
  const closed: boolean[] = [];
  await startBot(workspace, (app) => {
    app.command('/k8s', async ({ ack, body }) => {
      triggers.push(body.trigger_id);
      await ack();
    });
    app.action('more', async ({ ack, body }) => {
      if (body.type === 'block_actions') triggers.push(body.trigger_id);
      await ack();
    });
    app.view('dialog', async ({ ack, view }) => {
      submitted.push(view.state.values);
      if (response === undefined) await ack();
      else await ack(response);
    });
    app.view({ callback_id: 'dialog', type: 'view_closed' }, async ({ ack, body }) => {
      if (body.type === 'view_closed') closed.push(body.is_cleared);
      await ack();
    });
  });
  const trigger = async () => {
    await workspace.act.runCommand({ user: alice, channel: general, command: '/k8s', text: '' });
    return triggers.at(-1) ?? '';
  };
  return { triggers, submitted, closed, trigger };
}

async function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'accepted',
    (error: { data?: { error?: string } }) => error.data?.error,
  );
}

const topId = (workspace: Workspace) => String(workspace.views(alice).at(-1)?.id);

describe('views', () => {
  it('takes a trigger once, and for three seconds', async () => {
    let shift = 0;
    const workspace = await startWorkspace({ monotonic: () => performance.now() + shift });
    const bot = await startDialogBot(workspace);
    const { views } = webClient(workspace);
    const trigger_id = await bot.trigger();
    await views.open({ trigger_id, view: modal('One') });
    expect(await refusal(views.open({ trigger_id, view: modal('Two') }))).toBe('exchanged_trigger_id');
    const late = await bot.trigger();
    shift = 3100;
    expect(await refusal(views.open({ trigger_id: late, view: modal('Late') }))).toBe('expired_trigger_id');
    const unknown = views.open({ trigger_id: 'x', view: modal('X') });
    expect(await refusal(unknown)).toBe('invalid_trigger_id');
  });

  it('takes a trigger after the clock was moved by a day', async () => {
    const workspace = await startWorkspace();
    const bot = await startDialogBot(workspace);
    const trigger_id = await bot.trigger();
    workspace.clock.advance(86_400_000);
    expect(await refusal(webClient(workspace).views.open({ trigger_id, view: modal('One') }))).toBe(
      'accepted',
    );
  });

  it('refuses a view that is no modal or too large a title', async () => {
    const workspace = await startWorkspace();
    const bot = await startDialogBot(workspace);
    const { views } = webClient(workspace);
    const home: View = { type: 'home', blocks: [] };
    expect(await refusal(views.open({ trigger_id: await bot.trigger(), view: home }))).toBe(
      'invalid_arguments',
    );
    const long = modal('x'.repeat(25));
    expect(await refusal(views.open({ trigger_id: await bot.trigger(), view: long }))).not.toBe('accepted');
    expect(workspace.views(alice)).toEqual([]);
  });

  it('hands over what was entered, and closes', async () => {
    const workspace = await startWorkspace();
    const bot = await startDialogBot(workspace);
    await webClient(workspace).views.open({ trigger_id: await bot.trigger(), view: modal('One') });
    const values = { lang: { choice: { type: 'static_select', selected_option: { value: 'zh' } } } };
    const outcome = await workspace.act.submitView({ user: alice, viewId: topId(workspace), values });
    expect(outcome.kind).toBe('acked');
    const chosen = { type: 'static_select', selected_option: { text: plain('zh'), value: 'zh' } };
    expect(bot.submitted).toEqual([{ lang: { choice: chosen } }]);
    expect(workspace.views(alice)).toEqual([]);
  });

  it('belongs to one person', async () => {
    const workspace = await startWorkspace();
    const bot = await startDialogBot(workspace);
    await webClient(workspace).views.open({ trigger_id: await bot.trigger(), view: modal('One') });
    const outcome = await workspace.act.submitView({ user: bob, viewId: topId(workspace), values: {} });
    expect(outcome).toMatchObject({ kind: 'failed', error: 'view_not_found' });
  });

  it('pushes at most three deep, from triggers of the modal only', async () => {
    const workspace = await startWorkspace();
    const bot = await startDialogBot(workspace);
    const { views } = webClient(workspace);
    await views.open({ trigger_id: await bot.trigger(), view: modal('One') });
    const fromCommand = views.push({ trigger_id: await bot.trigger(), view: modal('No') });
    expect(await refusal(fromCommand)).toBe('invalid_trigger_id');
    const push = async (title: string) => {
      await workspace.act.click({ user: alice, viewId: topId(workspace), actionId: 'more' });
      return refusal(views.push({ trigger_id: bot.triggers.at(-1) ?? '', view: modal(title) }));
    };
    expect([await push('Two'), await push('Three'), await push('Four')]).toEqual([
      'accepted',
      'accepted',
      'push_limit_reached',
    ]);
    expect(workspace.views(alice).map(({ title }) => title)).toEqual([
      plain('One'),
      plain('Two'),
      plain('Three'),
    ]);
  });

  it('updates under the current hash only, and keeps what was entered', async () => {
    const workspace = await startWorkspace();
    const bot = await startDialogBot(workspace);
    const { views } = webClient(workspace);
    const opened = await views.open({ trigger_id: await bot.trigger(), view: modal('One') });
    const { id: view_id = '', hash = '' } = opened.view ?? {};
    await views.update({ view_id, hash, view: modal('Two') });
    expect(await refusal(views.update({ view_id, hash, view: modal('Three') }))).toBe('hash_conflict');
    expect(await refusal(views.update({ view_id: 'V404', view: modal('Three') }))).toBe('not_found');
    expect(workspace.views(alice)).toMatchObject([{ id: view_id, title: plain('Two') }]);
  });

  it.each<[string, ViewResponseAction, string[]]>([
    ['update', { response_action: 'update', view: modal('Next') }, ['Next']],
    ['push', { response_action: 'push', view: modal('Next') }, ['One', 'Next']],
    ['clear', { response_action: 'clear' }, []],
  ])('follows the response action %s', async (_name, response, titles) => {
    const workspace = await startWorkspace();
    const bot = await startDialogBot(workspace, response);
    await webClient(workspace).views.open({ trigger_id: await bot.trigger(), view: modal('One') });
    await workspace.act.submitView({ user: alice, viewId: topId(workspace), values: {} });
    expect(workspace.views(alice).map(({ title }) => title)).toEqual(titles.map(plain));
  });

  it('tells of a closed modal where asked to', async () => {
    const workspace = await startWorkspace();
    const bot = await startDialogBot(workspace);
    const view = modal('One', { notify_on_close: true });
    await webClient(workspace).views.open({ trigger_id: await bot.trigger(), view });
    expect((await workspace.act.closeView({ user: alice, viewId: topId(workspace) })).kind).toBe('acked');
    expect(bot.closed).toEqual([false]);
    expect(workspace.views(alice)).toEqual([]);
  });

  it('publishes an App Home', async () => {
    const workspace = await startWorkspace();
    const view: View = { type: 'home', blocks: [{ type: 'divider', block_id: 'line' }] };
    await webClient(workspace).views.publish({ user_id: alice, view });
    expect(workspace.home(alice)).toMatchObject(view);
  });
});
