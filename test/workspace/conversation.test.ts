import { describe, expect, it } from 'vitest';
import { alice, bob, general, k8sHelp, random, startBot, startWorkspace } from '../support/workspace.ts';

describe('a bot in the workspace', () => {
  it('answers a slash command with an ephemeral message by response_url', async () => {
    const workspace = await startWorkspace();
    await startBot(workspace, (app) => {
      app.command('/k8s', async ({ ack, command, respond }) => {
        await ack();
        await respond({ text: `You asked: ${command.text}` });
      });
    });
    const outcome = await workspace.act.runCommand({
      user: alice,
      channel: general,
      command: '/k8s',
      text: 'probes',
    });
    expect(outcome.kind).toBe('acked');
    const message = await workspace.waitFor(() => workspace.messages(general, alice).at(0));
    expect(message).toMatchObject({ text: 'You asked: probes', ephemeral: true, isBot: true });
    expect(workspace.messages(general, bob)).toEqual([]);
    expect(workspace.messages(general)).toEqual([]);
  });

  it('answers a mention in its thread', async () => {
    const workspace = await startWorkspace();
    await startBot(workspace, (app) => {
      app.event('app_mention', async ({ event, say }) => {
        await say({ text: `heard ${event.text}`, thread_ts: event.thread_ts ?? event.ts });
      });
    });
    const posted = await workspace.act.postMessage({
      user: alice,
      channel: k8sHelp,
      text: '@k8s-qa what is <b> & co?',
    });
    expect(posted.kind).toBe('acked');
    const answer = await workspace.waitFor(() => workspace.messages(k8sHelp).at(1));
    expect(answer.text).toBe(`heard <@${workspace.bot.userId}> what is &lt;b&gt; &amp; co?`);
    const first = workspace.messages(k8sHelp)[0];
    expect(answer.threadTs).toBe(first?.ts);
    expect(first?.replyCount).toBe(1);
  });

  it('hears direct messages as message.im', async () => {
    const workspace = await startWorkspace();
    await startBot(workspace, (app) => {
      app.message(async ({ message, say }) => {
        if (message.subtype === undefined) await say(`${message.channel_type}: ${message.text}`);
      });
    });
    const channel = workspace.directChannel(alice);
    await workspace.act.postMessage({ user: alice, channel, text: 'hello' });
    const answer = await workspace.waitFor(() => workspace.messages(channel).at(1));
    expect(answer).toMatchObject({ text: 'im: hello', isBot: true });
  });

  it('tells nothing of a channel that the bot is not in, and tells the person so', async () => {
    const workspace = await startWorkspace();
    const outcome = await workspace.act.postMessage({ user: alice, channel: random, text: '@k8s-qa hello' });
    expect(outcome.kind).toBe('posted');
    expect(workspace.messages(random, alice)[1]?.failure).toContain('/invite @k8s-qa');
  });

  it('carries a click to the bot, which replaces the message, and a modal to its submission', async () => {
    const workspace = await startWorkspace();
    const button = {
      type: 'button',
      action_id: 'open',
      value: '7',
      text: { type: 'plain_text', text: 'Open' },
    } as const;
    const input = {
      type: 'input',
      block_id: 'q',
      label: { type: 'plain_text', text: 'Question' },
      element: { type: 'plain_text_input', action_id: 'text' },
    } as const;
    await startBot(workspace, (app) => {
      app.command('/k8s', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'Choose', blocks: [{ type: 'actions', elements: [button] }] });
      });
      app.action('open', async ({ ack, body, client, respond }) => {
        await ack();
        if (body.type !== 'block_actions') return;
        await client.views.open({
          trigger_id: body.trigger_id,
          view: {
            type: 'modal',
            callback_id: 'ask',
            title: { type: 'plain_text', text: 'Ask' },
            submit: { type: 'plain_text', text: 'Go' },
            blocks: [input],
          },
        });
        await respond({ replace_original: true, text: 'Opened' });
      });
      app.view('ask', async ({ ack, view }) => {
        const text = view.state.values.q?.text?.value ?? '';
        if (text === 'bad') await ack({ response_action: 'errors', errors: { q: 'Not this' } });
        else await ack();
      });
    });
    await workspace.act.runCommand({ user: alice, channel: general, command: '/k8s', text: '' });
    const { ts } = await workspace.waitFor(() => workspace.messages(general, alice).at(0));
    expect((await workspace.act.click({ user: alice, channel: general, ts, actionId: 'open' })).kind).toBe(
      'acked',
    );
    await workspace.waitFor(() => workspace.messages(general, alice)[0]?.text === 'Opened');
    const viewId = String(workspace.views(alice)[0]?.id);
    const submit = (text: string) =>
      workspace.act.submitView({
        user: alice,
        viewId,
        values: { q: { text: { type: 'plain_text_input', value: text } } },
      });
    expect(await submit('')).toEqual({
      kind: 'errors',
      errors: { q: 'Please complete this required field.' },
    });
    expect(await submit('bad')).toEqual({ kind: 'errors', errors: { q: 'Not this' } });
    expect((await submit('good')).kind).toBe('acked');
    expect(workspace.views(alice)).toEqual([]);
  });
});
