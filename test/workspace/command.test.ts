import type { RespondArguments } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { alice, bob, general, random, startBot, startWorkspace } from '../support/workspace.ts';

/** A bot that acknowledges every command with `response`, and keeps the payloads. */
async function startAcknowledger(workspace: Workspace, response?: string | RespondArguments) {
  const payloads: Record<string, unknown>[] = [];
  await startBot(workspace, (app) => {
    app.command('/k8s', async ({ ack, body }) => {
      payloads.push({ ...body });
      await ack(response);
    });
  });
  return payloads;
}

const command = { user: alice, channel: general, command: '/k8s', text: 'probes' };

describe('a slash command', () => {
  it('has the fields that Slack sends, and no thread', async () => {
    const workspace = await startWorkspace();
    const payloads = await startAcknowledger(workspace);
    await workspace.act.runCommand({ ...command, text: ' ask @bob in #general <now> ' });
    expect(payloads).toEqual([
      {
        token: 'local-verification-token',
        team_id: 'T0LOCAL',
        team_domain: 'local',
        channel_id: general,
        channel_name: 'general',
        user_id: alice,
        user_name: 'alice',
        command: '/k8s',
        text: `ask <@${bob}> in <#${general}|general> &lt;now&gt;`,
        api_app_id: 'A0K8SQA',
        is_enterprise_install: 'false',
        response_url: expect.stringContaining(`${workspace.url}/hooks/`),
        trigger_id: expect.any(String),
      },
    ]);
  });

  it('runs where the bot is no member, and in a direct message', async () => {
    const workspace = await startWorkspace();
    const payloads = await startAcknowledger(workspace);
    await workspace.act.runCommand({ ...command, channel: random });
    await workspace.act.runCommand({ ...command, channel: workspace.directChannel(alice) });
    expect(payloads.map(({ channel_name }) => channel_name)).toEqual(['random', 'directmessage']);
  });

  it('shows nothing for an empty ack, and the text of a full one to the person alone', async () => {
    const silent = await startWorkspace();
    await startAcknowledger(silent);
    await silent.act.runCommand(command);
    expect(silent.messages(general, alice)).toEqual([]);
    const talking = await startWorkspace();
    await startAcknowledger(talking, 'Here.');
    await talking.act.runCommand(command);
    expect(talking.messages(general, alice)).toMatchObject([{ text: 'Here.', ephemeral: true, isBot: true }]);
    expect(talking.messages(general, bob)).toEqual([]);
  });

  it('is shown to all, with its reply, where the ack says in_channel', async () => {
    const workspace = await startWorkspace();
    await startAcknowledger(workspace, { response_type: 'in_channel', text: 'Here.' });
    await workspace.act.runCommand(command);
    expect(workspace.messages(general, bob)).toMatchObject([
      { user: alice, text: '/k8s probes' },
      { isBot: true, text: 'Here.' },
    ]);
  });

  it('fails when Slack would not take the reply in the ack', async () => {
    const workspace = await startWorkspace();
    await startAcknowledger(workspace, { text: 'x', blocks: [{ type: 'nonsense' }] });
    expect(await workspace.act.runCommand(command)).toMatchObject({
      kind: 'failed',
      error: 'invalid_command_response',
    });
    expect(workspace.messages(general, alice)).toMatchObject([
      { failure: '/k8s failed with the error “invalid_command_response”' },
    ]);
  });

  it('is refused in a thread, in a channel without the person, and when nobody knows it', async () => {
    const workspace = await startWorkspace();
    const outcomes = await Promise.all([
      workspace.act.runCommand({ ...command, threadTs: '1.000001' }),
      workspace.act.runCommand({ ...command, channel: workspace.directChannel(bob) }),
      workspace.act.runCommand({ ...command, command: '/k9s' }),
    ]);
    expect(outcomes.map((outcome) => outcome.kind === 'failed' && outcome.error)).toEqual([
      'not_supported_in_thread',
      'channel_not_found',
      'unknown_command',
    ]);
  });
});
